import { randomUUID } from 'node:crypto';
import { apiPaths } from '@headframe/shared/common';
import { about, plain, type PolicyRow } from '../policy-row.js';

export const factorRows: readonly PolicyRow[] = [
  plain('get /api/factors'),
  plain('post /api/factors/totp', undefined, { isSpent: true }),
  plain('post /api/factors/totp/confirm', () => ({ body: { code: '000000' } }), { when: 'with a wrong code' }),
  plain('delete /api/factors/totp', undefined, { isSpent: true }),
  plain('post /api/factors/recovery-codes', undefined, { isSpent: true }),
  plain('post /api/factors/passkeys/options', undefined, { isSpent: true }),
  plain('post /api/factors/passkeys', () => ({ body: { name: 'A key', credential: {} } }), {
    when: 'with an answer to nothing',
  }),
  about(
    'delete /api/factors/passkeys/{id}',
    async ({ world, owner }) => {
      const id = randomUUID();
      await world.app.rows(
        `insert into passkey (id, account_id, credential_id, public_key, name) values ($1, $2, $3, '\\x00', 'A key')`,
        [id, owner.id, id.replaceAll('-', '')],
      );
      return { path: apiPaths.passkey(id) };
    },
    { isSpent: true },
  ),
];
