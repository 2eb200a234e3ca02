import { apiPaths } from '@headframe/shared/common';
import { STAFF_ROLES, type StaffRole } from '@headframe/shared/accounts';
import type { RoleChangeDto } from '@headframe/shared/people';
import { holderOf } from '../people-by-sql.js';
import { about, plain, type PolicyRow, type Scene } from '../policy-row.js';
import type { Place } from '../places.js';

const placeOf = (role: StaffRole, { region, lab, organisation }: Place): string | undefined =>
  ({ facilitator: lab, reviewer: region, authority_lead: region, partner: organisation, administrator: undefined })[
    role
  ];

/** Somebody with a role at the place; for "own", whoever asks. */
const holder = async ({ world, relation, sender, place }: Scene, role: StaffRole): Promise<string> =>
  relation === 'own' ? sender.id : holderOf(world.app, role, placeOf(role, place) ?? null);

const change = (kind: 'give' | 'take', role: StaffRole, held: StaffRole) => async (scene: Scene) => ({
  body: {
    people: [await holder(scene, held)],
    change: kind,
    role,
    place: placeOf(role, scene.place),
  },
});

/** What happened to the one person. */
const result = (body: unknown): string => {
  const [first] = body as RoleChangeDto[];
  return first?.result === 'changed' ? 'ok' : (first?.result ?? 'nothing').replaceAll('_', ' ');
};

const byName = (nickname: string) => `${apiPaths.people}?q=${encodeURIComponent(nickname)}`;

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

export const peopleRows: readonly PolicyRow[] = [
  about('get /api/people', ({ owner }) => ({ path: byName(owner.nickname), looksFor: owner.id }), {
    when: 'oneself · another participant · one elsewhere',
  }),
  ...STAFF_ROLES.map((role) =>
    about(
      'get /api/people',
      async (scene) => {
        const id = await holder(scene, role);
        const name = scene.relation === 'own' ? scene.sender.nickname : `Holder ${id.slice(-12)}`;
        return { path: byName(name), looksFor: id };
      },
      { when: `oneself · another ${role.replace('_', ' ')} · one elsewhere` },
    ),
  ),
  plain('get /api/people/grantable-roles'),
  ...STAFF_ROLES.flatMap((role) => [
    about('post /api/people/roles', change('give', role, role === 'reviewer' ? 'partner' : 'reviewer'), {
      when: `give ${role.replace('_', ' ')}`,
      isSpent: true,
      read: result,
    }),
    about('post /api/people/roles', change('take', role, role), {
      when: `take ${role.replace('_', ' ')}`,
      isSpent: true,
      read: result,
    }),
  ]),
  about(
    'post /api/people/{id}/vetting',
    async (scene) => ({
      path: apiPaths.personVetting(await holder(scene, 'facilitator')),
      body: { seenOn: day(0), validUntil: day(300) },
    }),
    { when: 'of a facilitator' },
  ),
  about(
    'post /api/people/{id}/vetting',
    ({ owner }) => ({ path: apiPaths.personVetting(owner.id), body: { seenOn: day(0), validUntil: day(300) } }),
    { when: 'of a participant' },
  ),
  about(
    'delete /api/people/{id}/sessions',
    async (scene) => ({ path: apiPaths.personSessions(await holder(scene, 'facilitator')) }),
    { when: 'of a facilitator' },
  ),
];
