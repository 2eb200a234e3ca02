import type {
  CreatedJoiningDto,
  InviteCollaboratorDto,
  JoiningDto,
  JoiningKind,
} from '@headframe/shared/collaborators';
import { apiPaths } from '@headframe/shared/common';
import type { TestPerson } from '../../test-app.js';
import { about, type PolicyRow, type Scene } from '../policy-row.js';
import type { World } from '../world.js';

const STATUS_WORDS = { draft: 'a draft', published: 'published' } as const;
const member = { role: 'member' };

async function invite(world: World, ideaId: string, as: TestPerson, comment?: string): Promise<CreatedJoiningDto> {
  const body: InviteCollaboratorDto = { role: 'member', ...(comment === undefined ? {} : { comment }) };
  const path = apiPaths.ideaInvitations(ideaId);
  return (await world.app.call<CreatedJoiningDto>({ method: 'POST', path, body, as })).body;
}

async function ask(world: World, ideaId: string, as: TestPerson): Promise<JoiningDto> {
  const path = apiPaths.ideaRequests(ideaId);
  return (await world.app.call<JoiningDto>({ method: 'POST', path, body: member, as })).body;
}

/** An invitation of somebody who commented on an idea of the owner. */
async function invited({ world, owner, place }: Scene): Promise<CreatedJoiningDto> {
  const idea = await world.idea(owner, place, 'published');
  const path = apiPaths.ideaComments(idea.id);
  const body = { kind: 'praise', language: 'en', text: 'Ropes are a good idea.' };
  const commenter = await world.app.person();
  const comment = (await world.app.call<{ id: string }>({ method: 'POST', path, body, as: commenter })).body;
  return invite(world, idea.id, owner, comment.id);
}

/** What somebody else asked the owner of an idea. */
async function asked({ world, owner, place }: Scene): Promise<JoiningDto> {
  const idea = await world.idea(owner, place, 'published');
  return ask(world, idea.id, await world.app.person());
}

const MAKE: Record<Exclude<JoiningKind, 'link'>, (scene: Scene) => Promise<JoiningDto>> = {
  invitation: invited,
  request: asked,
};
const WORDS = { invitation: 'invites somebody else to it', request: 'somebody else asked' } as const;

/** Somebody who works on an idea of the owner. */
async function helped({ world, owner, place }: Scene): Promise<{ idea: string; person: string }> {
  const idea = await world.idea(owner, place, 'published');
  const helper = await world.app.person();
  const [row] = await world.app.rows<{ id: string }>(
    `insert into collaborator (id, idea_id, account_id, role) values (gen_random_uuid(), $1, $2, 'member') returning id`,
    [idea.id, helper.id],
  );
  return { idea: idea.id, person: row?.id ?? '' };
}

/** The token of a link onto an idea of the owner. */
async function tokenOf({ world, owner, place }: Scene): Promise<string> {
  const idea = await world.idea(owner, place, 'published');
  return (await invite(world, idea.id, owner)).link?.split('#')[1] ?? '';
}

export const collaboratorRows: readonly PolicyRow[] = [
  ...(['draft', 'published'] as const).flatMap((status) => [
    about(
      'get /api/ideas/{id}/people',
      async ({ world, owner, place }) => {
        const idea = await world.kept(`${status} of ${owner.id}`, () => world.idea(owner, place, status));
        return { path: apiPaths.ideaPeople(idea.id) };
      },
      { when: STATUS_WORDS[status] },
    ),
    about(
      'post /api/ideas/{id}/invitations',
      async ({ world, owner, place }) => {
        const idea = await world.idea(owner, place, status);
        return { path: apiPaths.ideaInvitations(idea.id), body: member };
      },
      { when: STATUS_WORDS[status] },
    ),
    about(
      'post /api/ideas/{id}/requests',
      async ({ world, owner, place }) => {
        const idea = await world.idea(owner, place, status);
        return { path: apiPaths.ideaRequests(idea.id), body: member };
      },
      { when: STATUS_WORDS[status] },
    ),
  ]),
  about(
    'post /api/ideas/{id}/leave',
    async (scene) => {
      const { idea, person } = await helped(scene);
      return { path: apiPaths.leaveIdea(idea), body: { heir: person } };
    },
    { when: 'names who goes on with it' },
  ),
  about('patch /api/ideas/{id}/people/{person}', async (scene) => {
    const { idea, person } = await helped(scene);
    return { path: apiPaths.ideaPerson(idea, person), body: { role: 'co_author' } };
  }),
  about('delete /api/ideas/{id}/people/{person}', async (scene) => {
    const { idea, person } = await helped(scene);
    return { path: apiPaths.ideaPerson(idea, person) };
  }),
  about('post /api/joinings/offer', async (scene) => ({
    path: apiPaths.joiningOffer,
    body: { token: await tokenOf(scene) },
  })),
  about('post /api/joinings/take-up', async (scene) => ({
    path: apiPaths.takeUpJoining,
    body: { token: await tokenOf(scene) },
  })),
  ...(['invitation', 'request'] as const).flatMap((kind) =>
    (['accept', 'decline', 'withdraw'] as const).map((step) =>
      about(
        `post /api/joinings/{id}/${step}`,
        async (scene) => ({ path: apiPaths.joiningStep((await MAKE[kind](scene)).id, step) }),
        { when: WORDS[kind] },
      ),
    ),
  ),
];
