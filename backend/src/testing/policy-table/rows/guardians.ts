import type { GuardianState } from '@headframe/shared/accounts';
import { plain, type PolicyRow, type Scene } from '../policy-row.js';
import type { World } from '../world.js';

/** The token in the mail to the guardian of somebody who waits. */
const token = (world: World): Promise<string> =>
  world.kept('token of a guardian', async () => {
    const guardianEmail = 'guardian@family.example';
    await world.app.person({ ageBand: '14-15', region: 'landkreis-leipzig', guardianEmail });
    return (await world.app.lastMail(guardianEmail, 'guardian_request')).link.split('#')[1] ?? '';
  });

/** Lets a guardian of a region that asks have decided about whoever asks. Nobody has no account to decide about. */
async function decided({ world, sender }: Scene, state: GuardianState, ageBand = '14-15'): Promise<void> {
  if (sender === world.neighbour) return;
  await world.app.rows(
    `update account set guardian_state = $2, age_band = $3,
       region_id = (select id from region where slug = 'landkreis-leipzig') where id = $1`,
    [sender.id, state, ageBand],
  );
}

const asked = { body: { email: 'somebody-else@family.example' } };

export const guardianRows: readonly PolicyRow[] = [
  plain('get /api/guardian-requests/current'),
  plain('post /api/guardian-requests', () => asked, { when: 'of age' }),
  plain(
    'post /api/guardian-requests',
    async (scene) => {
      await decided(scene, 'withdrawn');
      return asked;
    },
    { when: 'under age, without a yes', isSpent: true },
  ),
  plain('post /api/guardian-requests/withdrawal', () => ({}), { when: 'of age' }),
  plain(
    'post /api/guardian-requests/withdrawal',
    async (scene) => {
      await decided(scene, 'given');
      return {};
    },
    { when: 'under age, with a yes', isSpent: true },
  ),
  plain('post /api/guardian-requests/offer', () => ({ body: { token: 'A'.repeat(43) } }), { when: 'any token' }),
  plain('post /api/guardian-requests/offer', async ({ world }) => ({ body: { token: await token(world) } }), {
    when: 'the token of the mail',
  }),
  plain('post /api/guardian-requests/answer', () => ({ body: { token: 'A'.repeat(43), answer: 'no' } }), {
    when: 'any token',
  }),
  plain(
    'post /api/guardian-requests/answer',
    async ({ world }) => ({ body: { token: await token(world), answer: 'yes', isResponsibleAdult: true } }),
    { when: 'the token of the mail' },
  ),
  plain('get /api/consents'),
  plain(
    'post /api/consents/confirmation',
    async (scene) => {
      await decided(scene, 'given');
      return { body: { decision: 'keep' } };
    },
    { when: 'still too young', isSpent: true },
  ),
  plain(
    'post /api/consents/confirmation',
    async (scene) => {
      await decided(scene, 'given', '16-17');
      return { body: { decision: 'keep' } };
    },
    { when: 'grown old enough', isSpent: true },
  ),
];
