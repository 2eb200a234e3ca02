import type { Abilities, Ability } from '@headframe/shared/common';
import type { SuggestionAction, SuggestionState } from '@headframe/shared/suggestions';
import type { MaybeActor } from '../../platform/security/actor.js';

/** What the policy must know about a suggestion and its idea. */
export interface SuggestionFacts {
  state: SuggestionState;
  isOwn: boolean;
  /** Whether the reader may change the idea's text, or why not. */
  edit: string;
}

/** Whoever may change the text may take a suggestion up; saying no needs only to be an author, at any time. */
export function canSuggestion(actor: MaybeActor, action: SuggestionAction, facts: SuggestionFacts): Ability<string> {
  if (actor === null) return 'sign_in_needed';
  if (action === 'withdraw' && !facts.isOwn) return 'author_only';
  if (action !== 'withdraw' && facts.edit === 'author_only') return 'author_only';
  if (facts.state !== 'open') return 'suggestion_closed';
  return action === 'accept' ? facts.edit : 'allowed';
}

export function suggestionAbilities(actor: MaybeActor, facts: SuggestionFacts): Abilities<SuggestionAction, string> {
  return {
    accept: canSuggestion(actor, 'accept', facts),
    decline: canSuggestion(actor, 'decline', facts),
    withdraw: canSuggestion(actor, 'withdraw', facts),
  };
}
