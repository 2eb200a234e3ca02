import { apiPaths } from '@headframe/shared/common';
import type { SuggestionDto } from '@headframe/shared/suggestions';
import type { TestPerson } from '../../test-app.js';
import { about, type PolicyRow, type Scene } from '../policy-row.js';
import type { World } from '../world.js';
import { revisionOf } from './ideas.js';

const change = { part: 'pitch', version: 1, text: 'Everybody may come along, also on Sundays.' };

async function suggest(world: World, ideaId: string, as: TestPerson): Promise<SuggestionDto> {
  const answer = await world.app.call<SuggestionDto>({
    method: 'POST',
    path: apiPaths.suggestions(ideaId),
    body: change,
    as,
  });
  return answer.body;
}

/** A suggestion of somebody else to an idea of the owner. */
async function toTheirs({ world, owner, place }: Scene) {
  const idea = await world.idea(owner, place, 'published');
  const proposer = await world.kept('somebody who proposes', () => world.app.person());
  return { idea, suggestion: await suggest(world, idea.id, proposer) };
}

/** A suggestion of the owner to an idea of somebody else. */
async function ofTheirs({ world, owner, place }: Scene) {
  const author = await world.kept('somebody with ideas', () => world.app.person());
  const idea = await world.idea(author, place, 'published');
  return suggest(world, idea.id, owner);
}

export const suggestionRows: readonly PolicyRow[] = [
  about('get /api/ideas/{id}/suggestions', async (scene) => {
    const { idea, suggestion } = await scene.world.kept(`suggestion to ${scene.owner.id}`, () => toTheirs(scene));
    return { path: apiPaths.suggestions(idea.id), looksFor: suggestion.id };
  }),
  about(
    'get /api/ideas/{id}/suggestions',
    async ({ world, owner, place }) => {
      const draft = await world.kept(`draft of ${owner.id}`, () => world.idea(owner, place, 'draft'));
      return { path: apiPaths.suggestions(draft.id) };
    },
    { when: 'a draft' },
  ),
  about('post /api/ideas/{id}/suggestions', async ({ world, owner, place }) => {
    const idea = await world.idea(owner, place, 'published');
    return { path: apiPaths.suggestions(idea.id), body: change };
  }),
  about('post /api/suggestions/{id}/accept', async (scene) => {
    const { idea, suggestion } = await toTheirs(scene);
    return {
      path: apiPaths.suggestionStep(suggestion.id, 'accept'),
      body: {},
      headers: { 'if-match': await revisionOf(scene.world, idea.id) },
    };
  }),
  about('post /api/suggestions/{id}/decline', async (scene) => {
    const { suggestion } = await toTheirs(scene);
    return {
      path: apiPaths.suggestionStep(suggestion.id, 'decline'),
      body: { answer: 'We want to keep it as it is.' },
    };
  }),
  about('post /api/suggestions/{id}/withdraw', async (scene) => ({
    path: apiPaths.suggestionStep((await ofTheirs(scene)).id, 'withdraw'),
  })),
];
