import type { SuggestionDto } from '@headframe/shared/suggestions';
import type { MaybeActor } from '../../platform/security/actor.js';
import { suggestionAbilities } from './suggestions.policy.js';
import type { SuggestionRow } from './suggestions.repository.js';

/** @param edit whether the reader may change the idea's text, or why not */
export function presentSuggestion(row: SuggestionRow, reader: MaybeActor, edit: string): SuggestionDto {
  const { id, part, version, before, text, note, author, isOwn, isMuted, state, answer, createdAt, decidedAt } = row;
  return {
    id,
    part,
    version,
    before,
    text,
    note,
    author: { nickname: author },
    isOwn,
    isMuted,
    state,
    answer,
    createdAt,
    decidedAt,
    abilities: suggestionAbilities(reader, { state, isOwn, edit }),
  };
}
