import { describe, expect, it } from '@jest/globals';
import { SUGGESTION_STATES } from '@headframe/shared/suggestions';
import type { Actor } from '../../platform/security/actor.js';
import { suggestionAbilities } from './suggestions.policy.js';

const somebody = { accountId: 'somebody', grants: [] } as unknown as Actor;

describe('who may do what with a suggestion', () => {
  it.each([
    ['nobody signed in', null, false, 'sign_in_needed', ['sign_in_needed', 'sign_in_needed', 'sign_in_needed']],
    ['an author of the idea', somebody, false, 'allowed', ['allowed', 'allowed', 'author_only']],
    ['an author while the text is closed', somebody, false, 'phase_closed', ['phase_closed', 'allowed', 'author_only']],
    ['whoever proposed it', somebody, true, 'author_only', ['author_only', 'author_only', 'allowed']],
    ['anybody else', somebody, false, 'author_only', ['author_only', 'author_only', 'author_only']],
  ] as const)('%s', (_who, actor, isOwn, edit, expected) => {
    const { accept, decline, withdraw } = suggestionAbilities(actor, { state: 'open', isOwn, edit });
    expect([accept, decline, withdraw]).toEqual(expected);
  });

  it('nobody, once it is answered', () => {
    for (const state of SUGGESTION_STATES.filter((one) => one !== 'open')) {
      const abilities = suggestionAbilities(somebody, { state, isOwn: true, edit: 'allowed' });
      expect(Object.values(abilities)).toEqual(['suggestion_closed', 'suggestion_closed', 'suggestion_closed']);
    }
  });
});
