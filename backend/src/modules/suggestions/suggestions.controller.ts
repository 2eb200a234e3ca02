import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { LanguageCode, Page } from '@headframe/shared/common';
import { IdeaDto } from '@headframe/shared/ideas';
import {
  AcceptSuggestionDto,
  CreateSuggestionDto,
  DeclineSuggestionDto,
  ListSuggestionsQuery,
  SuggestionDto,
} from '@headframe/shared/suggestions';
import { PublicRead } from '../../platform/http/public-read.interceptor.js';
import { ReadingLanguage } from '../../platform/http/reading-language.js';
import { IdPipe } from '../../platform/http/validation.js';
import { Idempotent } from '../../platform/idempotency/idempotency.interceptor.js';
import { Operation } from '../../platform/openapi/operation.decorator.js';
import { CurrentActor, Policy, Public, Reader } from '../../platform/security/access.decorators.js';
import type { Actor, MaybeActor } from '../../platform/security/actor.js';
import { DecideSuggestionsUseCase } from './decide-suggestions.use-case.js';
import { SuggestionsService } from './suggestions.service.js';

@Controller('api')
export class SuggestionsController {
  constructor(
    private readonly suggestions: SuggestionsService,
    private readonly decisions: DecideSuggestionsUseCase,
  ) {}

  @Get('ideas/:id/suggestions')
  @Public('Reading needs no account')
  @PublicRead()
  @Operation({
    summary: 'Suggestions to an idea, newest first',
    query: ListSuggestionsQuery,
    answer: { page: SuggestionDto },
  })
  list(
    @Param('id', IdPipe) id: string,
    @Query() query: ListSuggestionsQuery,
    @Reader() reader: MaybeActor,
  ): Promise<Page<SuggestionDto>> {
    return this.suggestions.list(id, query, reader);
  }

  @Post('ideas/:id/suggestions')
  @Policy('suggestions.create')
  @Idempotent()
  @Operation({
    summary: 'Propose a change to a part of an idea',
    body: CreateSuggestionDto,
    answer: { one: SuggestionDto },
    status: 201,
    failures: [409],
  })
  create(
    @Param('id', IdPipe) id: string,
    @Body() dto: CreateSuggestionDto,
    @CurrentActor() actor: Actor,
  ): Promise<SuggestionDto> {
    return this.suggestions.create(id, dto, actor);
  }

  @Post('suggestions/:id/accept')
  @HttpCode(200)
  @Policy('suggestions.accept')
  @Operation({
    summary: 'Take a suggestion up, joined with what was changed since',
    body: AcceptSuggestionDto,
    answer: { one: IdeaDto },
    ifMatch: true,
    failures: [409],
  })
  accept(
    @Param('id', IdPipe) id: string,
    @Body() dto: AcceptSuggestionDto,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentActor() actor: Actor,
    @ReadingLanguage() language: LanguageCode,
  ): Promise<IdeaDto> {
    return this.decisions.accept(id, dto, ifMatch, actor, language);
  }

  @Post('suggestions/:id/decline')
  @HttpCode(204)
  @Policy('suggestions.decline')
  @Operation({
    summary: 'Say no to a suggestion, with a word',
    body: DeclineSuggestionDto,
    answer: 'nothing',
    failures: [409],
  })
  decline(
    @Param('id', IdPipe) id: string,
    @Body() { answer }: DeclineSuggestionDto,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.decisions.close(id, 'decline', actor, answer);
  }

  @Post('suggestions/:id/withdraw')
  @HttpCode(204)
  @Policy('suggestions.withdraw')
  @Operation({ summary: 'Take your own suggestion back', answer: 'nothing', failures: [409] })
  withdraw(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.decisions.close(id, 'withdraw', actor, null);
  }
}
