import { Injectable } from '@nestjs/common';
import type { LanguageCode } from '@headframe/shared/common';
import type { EventType } from '@headframe/shared/events';
import { IDEA_LIMITS, type IdeaDto } from '@headframe/shared/ideas';
import type { AcceptSuggestionDto, SuggestionState } from '@headframe/shared/suggestions';
import { mergeTexts } from '@headframe/shared/versions';
import { Database } from '../../database/database.js';
import { denied } from '../../platform/errors/domain-error.js';
import type { Actor } from '../../platform/security/actor.js';
import { EventsService } from '../events/events.service.js';
import type { IdeaContext } from '../ideas/ideas.rows.js';
import { IdeasService } from '../ideas/ideas.service.js';
import { checkPart } from './suggestion-text.js';
import { suggestionClosed, suggestionConflict } from './suggestions.errors.js';
import { canSuggestion } from './suggestions.policy.js';
import { type SuggestionRow, SuggestionsRepository } from './suggestions.repository.js';
import { editAbility, SuggestionsService } from './suggestions.service.js';

type Step = 'accept' | 'decline' | 'withdraw';
const OUTCOMES: Record<Step, { state: Exclude<SuggestionState, 'open'>; event: EventType; actingAs: string }> = {
  accept: { state: 'accepted', event: 'suggestion.accepted', actingAs: 'author' },
  decline: { state: 'declined', event: 'suggestion.declined', actingAs: 'author' },
  withdraw: { state: 'withdrawn', event: 'suggestion.withdrawn', actingAs: 'participant' },
};

/** What becomes of a suggestion. */
@Injectable()
export class DecideSuggestionsUseCase {
  constructor(
    private readonly service: SuggestionsService,
    private readonly suggestions: SuggestionsRepository,
    private readonly ideas: IdeasService,
    private readonly events: EventsService,
    private readonly database: Database,
  ) {}

  /**
   * Takes a suggestion up: what it changes is joined with what was changed since it was written. The idea gets a new version
   * that names the suggestion; both are written in one transaction.
   * @throws DomainError 409 `suggestion_conflict` where both changed the same place and `text` does not say how it shall read,
   * and everything that saving an idea throws
   */
  async accept(
    id: string,
    { text }: AcceptSuggestionDto,
    ifMatch: string | undefined,
    actor: Actor,
    language: LanguageCode,
  ): Promise<IdeaDto> {
    const { row, idea } = await this.allowed(id, 'accept', actor);
    const joined = text ?? joinedText(row, idea);
    checkPart(row.part, joined, IDEA_LIMITS);
    return this.database.transaction(async () => {
      await this.end(row, idea, 'accept', actor, null);
      return this.ideas.update(idea.id, { [row.part]: joined }, ifMatch, actor, language, { suggestionId: id });
    });
  }

  /** Says no, with a word, or takes one's own back. */
  async close(id: string, step: 'decline' | 'withdraw', actor: Actor, answer: string | null): Promise<void> {
    const { row, idea } = await this.allowed(id, step, actor);
    await this.database.transaction(() => this.end(row, idea, step, actor, answer));
  }

  private async allowed(id: string, step: Step, actor: Actor): Promise<{ row: SuggestionRow; idea: IdeaContext }> {
    const found = await this.service.visible(id, actor);
    const { state, isOwn } = found.row;
    const ability = canSuggestion(actor, step, { state, isOwn, edit: editAbility(found.idea, actor) });
    if (ability === 'suggestion_closed') throw suggestionClosed();
    if (ability !== 'allowed') throw denied(ability);
    return found;
  }

  private async end(
    { id, part, version }: SuggestionRow,
    idea: IdeaContext,
    step: Step,
    actor: Actor,
    answer: string | null,
  ): Promise<void> {
    const { state, event, actingAs } = OUTCOMES[step];
    if (!(await this.suggestions.close(id, state, actor.accountId, answer))) throw suggestionClosed();
    await this.events.record({
      type: event,
      actorId: actor.accountId,
      actingAs,
      regionId: idea.regionId,
      ideaId: idea.id,
      data: { suggestion: id, part, version },
    });
  }
}

function joinedText({ part, before, text }: SuggestionRow, idea: IdeaContext): string {
  const merge = mergeTexts(before, idea[part] ?? '', text ?? before);
  if (merge.isConflict) throw suggestionConflict();
  return merge.merged;
}
