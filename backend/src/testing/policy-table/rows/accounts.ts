import { plain, type PolicyRow } from '../policy-row.js';

const SIGN_UP = { nickname: 'Wide Awake', ageBand: '18-24', region: 'asturias', language: 'en' };

export const accountRows: readonly PolicyRow[] = [
  plain('post /api/accounts', () => ({ body: SIGN_UP }), { when: 'without a confirmed address' }),
  plain('patch /api/accounts/me', () => ({ body: { language: 'es' } })),
  plain('put /api/accounts/me/password', () => ({ body: { password: 'a quite long new password' } }), {
    isSpent: true,
  }),
  plain('delete /api/accounts/me/password', undefined, { isSpent: true }),
  plain('post /api/accounts/me/email-changes', ({ sender }) => ({ body: { email: `new-${sender.email}` } })),
  plain('put /api/accounts/me/email-changes/current', () => ({ body: { code: '000000' } }), {
    when: 'with a wrong code',
  }),
];
