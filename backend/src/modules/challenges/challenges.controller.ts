import { Controller, Get, Param, Query } from '@nestjs/common';
import { ChallengeCardDto, ChallengeDto, ListChallengesQuery } from '@headframe/shared/challenges';
import type { LanguageCode, Page } from '@headframe/shared/common';
import { PublicRead } from '../../platform/http/public-read.interceptor.js';
import { ReadingLanguage } from '../../platform/http/reading-language.js';
import { SlugPipe } from '../../platform/http/validation.js';
import { Operation } from '../../platform/openapi/operation.decorator.js';
import { Public, Reader } from '../../platform/security/access.decorators.js';
import type { MaybeActor } from '../../platform/security/actor.js';
import { ChallengesService } from './challenges.service.js';

@Controller('api/challenges')
export class ChallengesController {
  constructor(private readonly challenges: ChallengesService) {}

  @Get()
  @Public('Reading needs no account')
  @PublicRead()
  @Operation({ summary: 'Challenges', query: ListChallengesQuery, answer: { page: ChallengeCardDto } })
  list(
    @Query() query: ListChallengesQuery,
    @ReadingLanguage() language: LanguageCode,
  ): Promise<Page<ChallengeCardDto>> {
    return this.challenges.list(query, language);
  }

  @Get(':slug')
  @Public('Reading needs no account')
  @PublicRead()
  @Operation({ summary: 'A challenge', answer: { one: ChallengeDto } })
  get(
    @Param('slug', SlugPipe) slug: string,
    @Reader() reader: MaybeActor,
    @ReadingLanguage() language: LanguageCode,
  ): Promise<ChallengeDto> {
    return this.challenges.get(slug, reader, language);
  }
}
