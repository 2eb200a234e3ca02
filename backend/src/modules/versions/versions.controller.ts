import { Controller, Get, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { LanguageCode, Page } from '@headframe/shared/common';
import { IdeaDto } from '@headframe/shared/ideas';
import { ListVersionsQuery, VersionCardDto, VersionDto } from '@headframe/shared/versions';
import { PublicRead } from '../../platform/http/public-read.interceptor.js';
import { ReadingLanguage } from '../../platform/http/reading-language.js';
import { IdPipe, NumberPipe } from '../../platform/http/validation.js';
import { Operation } from '../../platform/openapi/operation.decorator.js';
import { CurrentActor, Policy, Public, Reader } from '../../platform/security/access.decorators.js';
import type { Actor, MaybeActor } from '../../platform/security/actor.js';
import { VersionsService } from './versions.service.js';

@Controller('api/ideas/:id/versions')
export class VersionsController {
  constructor(private readonly versions: VersionsService) {}

  @Get()
  @Public('Reading needs no account')
  @PublicRead()
  @Operation({
    summary: 'Versions of an idea, newest first',
    query: ListVersionsQuery,
    answer: { page: VersionCardDto },
  })
  list(
    @Param('id', IdPipe) id: string,
    @Query() query: ListVersionsQuery,
    @Reader() reader: MaybeActor,
  ): Promise<Page<VersionCardDto>> {
    return this.versions.list(id, query, reader);
  }

  @Get(':number')
  @Public('Reading needs no account')
  @PublicRead()
  @Operation({ summary: 'The text of a version', answer: { one: VersionDto } })
  get(
    @Param('id', IdPipe) id: string,
    @Param('number', NumberPipe) number: number,
    @Reader() reader: MaybeActor,
  ): Promise<VersionDto> {
    return this.versions.get(id, number, reader);
  }

  @Post(':number/restore')
  @HttpCode(200)
  @Policy('versions.restore')
  @Operation({ summary: 'Bring an earlier text back, as a new version', answer: { one: IdeaDto }, ifMatch: true })
  restore(
    @Param('id', IdPipe) id: string,
    @Param('number', NumberPipe) number: number,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentActor() actor: Actor,
    @ReadingLanguage() language: LanguageCode,
  ): Promise<IdeaDto> {
    return this.versions.restore(id, number, ifMatch, actor, language);
  }
}
