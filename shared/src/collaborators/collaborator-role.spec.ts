import { describe, expect, it } from '@jest/globals';
import { COLLABORATOR_ROLES, COLLABORATOR_TASKS, mayAs } from './collaborator-role.js';

describe('the roles on an idea', () => {
  it('each may what is written here, and nobody without one may anything', () => {
    const table = [...COLLABORATOR_ROLES, null].map((role) => [
      role,
      COLLABORATOR_TASKS.filter((task) => mayAs(role, task)),
    ]);
    expect(table).toEqual([
      ['co_author', ['see', 'edit', 'decide', 'invite']],
      ['member', ['see', 'edit']],
      ['mentor', ['see']],
      [null, []],
    ]);
  });
});
