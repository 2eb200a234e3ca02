import { v7 as uuid } from 'uuid';
import { apiPaths } from '@headframe/shared/common';
import { plain, type PolicyRow, type Scene } from '../policy-row.js';

/** A mail that could not be sent. */
async function deadMail({ world }: Scene): Promise<string> {
  const id = uuid();
  await world.app.rows(
    `insert into mail (id, template, language, sealed, status, last_attempt_at)
      select $1, template, language, sealed, 'dead', now() from mail where sealed is not null limit 1`,
    [id],
  );
  return id;
}

export const mailRows: readonly PolicyRow[] = [
  plain('get /api/demo/mails', undefined, { when: 'in demo mode' }),
  plain('get /api/mails/dead', async (scene) => ({ looksFor: await deadMail(scene) })),
  plain('post /api/mails/{id}/retry', async (scene) => ({ path: apiPaths.mailRetry(await deadMail(scene)) })),
  plain('delete /api/mails/{id}', async (scene) => ({ path: apiPaths.mail(await deadMail(scene)) })),
];
