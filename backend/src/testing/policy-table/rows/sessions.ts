import { apiPaths } from '@headframe/shared/common';
import { about, plain, type PolicyRow } from '../policy-row.js';

const NOTHING_KNOWN = { credential: {} };

export const sessionRows: readonly PolicyRow[] = [
  plain('post /api/sign-in-links', ({ sender }) => ({ body: { email: `link-${sender.email}`, language: 'en' } })),
  plain('post /api/sign-in-links/redeem', () => ({ body: { code: '000000' } }), { when: 'with a wrong code' }),
  plain('post /api/sessions', ({ sender }) => ({ body: { email: sender.email, password: 'not the password' } }), {
    when: 'with a wrong password',
  }),
  plain('post /api/sessions/pupil', () => ({ body: { code: 'ABCDEF', pin: '12345678' } }), {
    when: 'with a wrong PIN',
  }),
  plain('post /api/sessions/passkey/options'),
  plain('post /api/sessions/passkey', () => ({ body: NOTHING_KNOWN }), { when: 'with an answer to nothing' }),
  plain('post /api/sessions/second-factor/totp', () => ({ body: { code: '000000' } }), { when: 'with a wrong code' }),
  plain('post /api/sessions/second-factor/recovery-code', () => ({ body: { code: 'AAAA-AAAA-AAAA-AAAA' } }), {
    when: 'with a wrong code',
  }),
  plain('post /api/sessions/second-factor/passkey/options'),
  plain('post /api/sessions/second-factor/passkey', () => ({ body: NOTHING_KNOWN }), {
    when: 'with an answer to nothing',
  }),
  plain('get /api/demo/second-factor-code', undefined, { when: 'in demo mode, with the demo’s authenticator' }),
  plain('get /api/sessions/single-sign-on', undefined, { when: 'none is set up' }),
  plain('get /api/sessions/single-sign-on/return', undefined, { when: 'none is set up' }),
  plain('get /api/sessions'),
  plain('get /api/sessions/current'),
  plain('delete /api/sessions/current', undefined, { isSpent: true }),
  plain('delete /api/sessions', undefined, { isSpent: true }),
  about(
    'delete /api/sessions/{id}',
    async ({ world, owner }) => {
      const [session] = await world.app.rows<{ id: string }>(
        `insert into session (id, token_hash, account_id, device, method, expires_at)
          values (gen_random_uuid(), sha256(gen_random_uuid()::text::bytea), $1, 'Firefox, Android', 'email', now() + interval '1 day')
          returning id`,
        [owner.id],
      );
      return { path: apiPaths.loginSession(session?.id ?? '') };
    },
    { isSpent: true },
  ),
];
