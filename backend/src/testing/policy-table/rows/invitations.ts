import type { StaffRole } from '@headframe/shared/accounts';
import { apiPaths } from '@headframe/shared/common';
import type { CreatedInvitationDto } from '@headframe/shared/invitations';
import { about, type PolicyRow, type Scene } from '../policy-row.js';
import type { Place } from '../places.js';
import type { World } from '../world.js';

const PLACES: Record<StaffRole, keyof Place | null> = {
  facilitator: 'lab',
  reviewer: 'region',
  authority_lead: 'region',
  partner: 'organisation',
  administrator: null,
};
const ROLES = Object.keys(PLACES) as StaffRole[];

const bodyFor = (role: StaffRole, place: Place) => {
  const kind = PLACES[role];
  return { role, language: 'en', ...(kind === null ? {} : { place: place[kind] }) };
};

const invitation = async (world: World, role: StaffRole, place: Place): Promise<CreatedInvitationDto> =>
  (
    await world.app.call<CreatedInvitationDto>({
      method: 'POST',
      path: apiPaths.invitations,
      body: bodyFor(role, place),
      as: world.host,
    })
  ).body;

const tokenFor = async ({ world, place }: Scene) => {
  const { link } = await invitation(world, 'partner', place);
  return { body: { token: link.split('#')[1] ?? '' } };
};

export const invitationRows: readonly PolicyRow[] = [
  ...ROLES.map((role) =>
    about(
      'get /api/invitations',
      async ({ world, place }) => ({ looksFor: (await invitation(world, role, place)).id }),
      { when: `as ${role.replace('_', ' ')}` },
    ),
  ),
  ...ROLES.map((role) =>
    about('post /api/invitations', ({ place }) => ({ body: bodyFor(role, place) }), {
      when: `as ${role.replace('_', ' ')}`,
    }),
  ),
  ...ROLES.map((role) =>
    about(
      'delete /api/invitations/{id}',
      async ({ world, place }) => ({ path: apiPaths.invitation((await invitation(world, role, place)).id) }),
      { when: `as ${role.replace('_', ' ')}` },
    ),
  ),
  about('post /api/invitations/offer', tokenFor),
  about('post /api/invitations/accept', tokenFor, { when: 'as partner', isSpent: true }),
];
