import { Body, Controller, Get, Headers, HttpCode, Param, Patch, Post, Query, UseInterceptors } from '@nestjs/common';
import type { LanguageCode, Page } from '@headframe/shared/common';
import {
  CreateIdeaDto,
  IdeaCardDto,
  IdeaDto,
  ListIdeasQuery,
  ListLookAlikesQuery,
  LookAlikeDto,
  ReturnIdeaDto,
  SaveIdeaDto,
} from '@headframe/shared/ideas';
import { PlaceCountDto } from '@headframe/shared/places';
import { PublicRead } from '../../platform/http/public-read.interceptor.js';
import { ReadingLanguage } from '../../platform/http/reading-language.js';
import { IdPipe } from '../../platform/http/validation.js';
import { Idempotent } from '../../platform/idempotency/idempotency.interceptor.js';
import { Operation } from '../../platform/openapi/operation.decorator.js';
import { CurrentActor, Policy, Public, Reader } from '../../platform/security/access.decorators.js';
import type { Actor, MaybeActor } from '../../platform/security/actor.js';
import { CoEditingMarksInterceptor } from '../co-editing/co-editing-marks.interceptor.js';
import { IdeaTransitionsUseCase } from './idea-transitions.use-case.js';
import { IdeasService } from './ideas.service.js';

@Controller('api/ideas')
export class IdeasController {
  constructor(
    private readonly ideas: IdeasService,
    private readonly transitions: IdeaTransitionsUseCase,
  ) {}

  @Get()
  @Public('Reading needs no account')
  @PublicRead()
  @Operation({
    summary: 'Ideas the reader may see',
    query: ListIdeasQuery,
    answer: { page: IdeaCardDto },
    failures: [401],
  })
  list(
    @Query() query: ListIdeasQuery,
    @Reader() reader: MaybeActor,
    @ReadingLanguage() language: LanguageCode,
  ): Promise<Page<IdeaCardDto>> {
    return this.ideas.list(query, reader, language);
  }

  @Get('places')
  @Public('Reading needs no account')
  @PublicRead()
  @Operation({
    summary: 'How many of the ideas of a list are about which municipality',
    query: ListIdeasQuery,
    answer: { list: PlaceCountDto },
    failures: [401],
  })
  places(
    @Query() query: ListIdeasQuery,
    @Reader() reader: MaybeActor,
    @ReadingLanguage() language: LanguageCode,
  ): Promise<PlaceCountDto[]> {
    return this.ideas.places(query, reader, language);
  }

  @Get('look-alikes')
  @Public('Similar ideas appear before any account exists')
  @Operation({
    summary: 'Ideas that resemble a text being written',
    query: ListLookAlikesQuery,
    answer: { list: LookAlikeDto },
  })
  lookAlikes(@Query() query: ListLookAlikesQuery, @Reader() reader: MaybeActor): Promise<LookAlikeDto[]> {
    return this.ideas.lookAlikes(query, reader);
  }

  @Post()
  @Policy('ideas.create')
  @Idempotent()
  @Operation({ summary: 'Begin an idea as a draft', body: CreateIdeaDto, answer: { one: IdeaDto }, status: 201 })
  create(
    @Body() dto: CreateIdeaDto,
    @CurrentActor() actor: Actor,
    @ReadingLanguage() language: LanguageCode,
  ): Promise<IdeaDto> {
    return this.ideas.create(dto, actor, language);
  }

  @Get(':id')
  @Public('Reading needs no account')
  @PublicRead()
  @Operation({ summary: 'An idea with its journey and the first page of talk', answer: { one: IdeaDto } })
  get(
    @Param('id', IdPipe) id: string,
    @Reader() reader: MaybeActor,
    @ReadingLanguage() language: LanguageCode,
  ): Promise<IdeaDto> {
    return this.ideas.get(id, reader, language);
  }

  @Patch(':id')
  @Policy('ideas.edit')
  @UseInterceptors(CoEditingMarksInterceptor)
  @Operation({ summary: 'Save a changed text', body: SaveIdeaDto, answer: { one: IdeaDto }, ifMatch: true })
  update(
    @Param('id', IdPipe) id: string,
    @Body() dto: SaveIdeaDto,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentActor() actor: Actor,
    @ReadingLanguage() language: LanguageCode,
  ): Promise<IdeaDto> {
    return this.ideas.update(id, dto, ifMatch, actor, language);
  }

  @Post(':id/publish')
  @HttpCode(200)
  @Policy('ideas.publish')
  @Operation({
    summary: 'Publish a draft, or send it to the facilitator in a lab that looks first',
    answer: { one: IdeaDto },
    failures: [409, 422],
  })
  publish(
    @Param('id', IdPipe) id: string,
    @CurrentActor() actor: Actor,
    @ReadingLanguage() language: LanguageCode,
  ): Promise<IdeaDto | null> {
    return this.transitions.run(id, 'publish', actor, { language });
  }

  @Post(':id/submit')
  @HttpCode(200)
  @Policy('ideas.submit')
  @Operation({ summary: 'Hand a proposal in for the review', answer: { one: IdeaDto }, failures: [409] })
  submit(
    @Param('id', IdPipe) id: string,
    @CurrentActor() actor: Actor,
    @ReadingLanguage() language: LanguageCode,
  ): Promise<IdeaDto | null> {
    return this.transitions.run(id, 'submit', actor, { language });
  }

  @Post(':id/reopen')
  @HttpCode(200)
  @Policy('ideas.reopen')
  @Operation({
    summary: 'Give a proposal back with what to fix',
    body: ReturnIdeaDto,
    answer: { one: IdeaDto },
    failures: [409],
  })
  reopen(
    @Param('id', IdPipe) id: string,
    @Body() { reason }: ReturnIdeaDto,
    @CurrentActor() actor: Actor,
    @ReadingLanguage() language: LanguageCode,
  ): Promise<IdeaDto | null> {
    return this.transitions.run(id, 'reopen', actor, { reason, language });
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @Policy('ideas.withdraw')
  @Operation({ summary: 'Take an idea back', answer: { one: IdeaDto }, failures: [409] })
  withdraw(
    @Param('id', IdPipe) id: string,
    @CurrentActor() actor: Actor,
    @ReadingLanguage() language: LanguageCode,
  ): Promise<IdeaDto | null> {
    return this.transitions.run(id, 'withdraw', actor, { language });
  }

  @Post(':id/approve')
  @HttpCode(200)
  @Policy('ideas.approve')
  @Operation({ summary: 'Publish an idea that waits for a look', answer: { one: IdeaDto }, failures: [409] })
  approve(
    @Param('id', IdPipe) id: string,
    @CurrentActor() actor: Actor,
    @ReadingLanguage() language: LanguageCode,
  ): Promise<IdeaDto | null> {
    return this.transitions.run(id, 'approve', actor, { language });
  }

  @Post(':id/return')
  @HttpCode(204)
  @Policy('ideas.return')
  @Operation({
    summary: 'Send a waiting idea back with a reason',
    body: ReturnIdeaDto,
    answer: 'nothing',
    failures: [409],
  })
  async return(
    @Param('id', IdPipe) id: string,
    @Body() { reason }: ReturnIdeaDto,
    @CurrentActor() actor: Actor,
    @ReadingLanguage() language: LanguageCode,
  ): Promise<void> {
    await this.transitions.run(id, 'return', actor, { reason, language });
  }
}
