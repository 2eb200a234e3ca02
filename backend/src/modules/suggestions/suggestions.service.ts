import { Injectable } from '@nestjs/common';
import type { Page } from '@headframe/shared/common';
import { IDEA_LIMITS } from '@headframe/shared/ideas';
import {
  type CreateSuggestionDto,
  type ListSuggestionsQuery,
  type SuggestionDto,
  SUGGESTIONS_OPEN_MAX,
} from '@headframe/shared/suggestions';
import { v7 as uuid } from 'uuid';
import { Database } from '../../database/database.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { Cursors } from '../../platform/http/cursors.js';
import { RateLimits } from '../../platform/rate-limits/rate-limits.js';
import type { Actor, MaybeActor } from '../../platform/security/actor.js';
import { EventsService } from '../events/events.service.js';
import { canIdea } from '../ideas/ideas.policy.js';
import type { IdeaContext } from '../ideas/ideas.rows.js';
import { IdeasService } from '../ideas/ideas.service.js';
import { checkPart } from './suggestion-text.js';
import { suggestionSame, suggestionsExhausted } from './suggestions.errors.js';
import { presentSuggestion } from './suggestions.presenter.js';
import { type SuggestionRow, SuggestionsRepository } from './suggestions.repository.js';

const SUGGEST_LIMIT = { most: 20, seconds: 3600 };

/** Changes that others propose to the text of an idea. They are as visible as the idea. */
@Injectable()
export class SuggestionsService {
  constructor(
    private readonly suggestions: SuggestionsRepository,
    private readonly ideas: IdeasService,
    private readonly events: EventsService,
    private readonly rateLimits: RateLimits,
    private readonly cursors: Cursors,
    private readonly database: Database,
  ) {}

  async list(
    ideaId: string,
    { state, cursor }: ListSuggestionsQuery,
    reader: MaybeActor,
  ): Promise<Page<SuggestionDto>> {
    const list = `suggestions ${ideaId} ${state ?? ''}`;
    const after = cursor === undefined ? null : String(this.cursors.decode(list, cursor)[0]);
    const idea = await this.ideas.visible(ideaId, reader);
    const rows = await this.suggestions.list(ideaId, reader?.accountId ?? null, state, after);
    const edit = editAbility(idea, reader);
    return this.cursors.page(
      list,
      rows,
      ({ id }) => [id],
      (row) => presentSuggestion(row, reader, edit),
    );
  }

  /**
   * Proposes a change to one part of the text.
   * @throws DomainError 404 for a version that is not there, 422 where nothing would change or the part's limits are passed,
   * 409 `suggestions_exhausted`
   */
  async create(ideaId: string, dto: CreateSuggestionDto, actor: Actor): Promise<SuggestionDto> {
    const idea = await this.ideas.allowed(ideaId, 'suggest', actor, {
      types: ['suggestion.created'],
      seconds: SUGGEST_LIMIT.seconds,
    });
    this.rateLimits.check(idea.recent, SUGGEST_LIMIT);
    checkPart(dto.part, dto.text, IDEA_LIMITS);
    if (dto.text === (idea[dto.part] ?? '')) throw suggestionSame();
    if (dto.version > idea.version) throw notFound();
    const id = uuid();
    await this.database.transaction(async () => {
      if (!(await this.suggestions.insert(id, ideaId, actor.accountId, dto, SUGGESTIONS_OPEN_MAX)))
        throw suggestionsExhausted();
      await this.events.record({
        type: 'suggestion.created',
        actorId: actor.accountId,
        actingAs: 'participant',
        regionId: idea.regionId,
        ideaId,
        data: { suggestion: id, part: dto.part, version: dto.version },
      });
    });
    const { row } = await this.visible(id, actor);
    return presentSuggestion(row, actor, editAbility(idea, actor));
  }

  /** A suggestion and its idea, if the reader may see both. */
  async visible(id: string, reader: MaybeActor): Promise<{ row: SuggestionRow; idea: IdeaContext }> {
    const row = await this.suggestions.get(id, reader?.accountId ?? null);
    if (!row) throw notFound();
    return { row, idea: await this.ideas.visible(row.ideaId, reader) };
  }
}

/** Whether the reader may change the idea's text, or why not. */
export const editAbility = (idea: IdeaContext, reader: MaybeActor): string => canIdea(reader, 'edit', idea);
