import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { Page, Problem } from '@headframe/shared/common';
import type { DeadMailDto, MailDto } from '@headframe/shared/mails';
import { MailWorker } from '../../platform/mail/mail-worker.js';
import { type NewMail, Mails } from '../../platform/mail/mails.js';
import { demoAccounts } from '../../demo/demo-accounts.js';
import { TestApp, type TestPerson } from '../../testing/test-app.js';
import { TestMailServer } from '../../testing/test-mail-server.js';

const mailTo = (to: string): NewMail => ({
  to,
  language: 'hu',
  template: 'sign_in_code',
  values: { code: '482913', link: 'http://localhost:3000/sign-in/link#token', minutes: 10 },
});

describe('the mailbox of the demo', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());
  const mailbox = async (cursor = '') =>
    (await app.call<Page<MailDto>>({ path: `/api/demo/mails${cursor && `?cursor=${cursor}`}` })).body;

  it('shows everybody what would have been sent, newest first, in pages', async () => {
    for (let n = 0; n < 25; n += 1) await app.app.get(Mails).send(mailTo(`person-${n}@test.example`));
    await app.app.get(MailWorker).run();
    const first = await mailbox();
    expect(first.items).toHaveLength(20);
    expect(first.items[0]).toMatchObject({
      to: 'person-24@test.example',
      subject: 'A kódod a Headframe-hez',
      language: 'hu',
      template: 'sign_in_code',
    });
    expect(first.items[0]?.text).toContain('482913');
    expect(first.items[0]?.html).toContain('<html lang="hu">');
    const second = await mailbox(first.next ?? '');
    expect([...first.items, ...second.items].map(({ to }) => to)).toEqual(
      Array.from({ length: 25 }, (_, n) => `person-${24 - n}@test.example`),
    );
    expect(second.next).toBeNull();
    expect(await app.rows(`select 1 from mail where status <> 'sent' or sealed is null`)).toEqual([]);
  });

  it('leaves out what another secret has sealed', async () => {
    const [newest] = (await mailbox()).items;
    await app.rows('update mail set sealed = set_byte(sealed, 20, (get_byte(sealed, 20) + 1) % 256) where id = $1', [
      newest?.id,
    ]);
    const { items } = await mailbox();
    expect([items.length, items[0]?.to]).toEqual([19, 'person-23@test.example']);
  });

  it('is emptied by housekeeping after a week', async () => {
    const { HousekeepingJob } = await import('../../platform/jobs/housekeeping.job.js');
    await app.rows(`update mail set sent_at = now() - interval '6 days'`);
    await app.app.get(HousekeepingJob).run();
    expect((await mailbox()).items).not.toEqual([]);
    await app.rows(`update mail set sent_at = now() - interval '8 days'`);
    await app.app.get(HousekeepingJob).run();
    expect((await mailbox()).items).toEqual([]);
  });
});

describe('without a mail server and without the demo', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('mails wait, the log says so once, and there is no mailbox', async () => {
    const warn = jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => {});
    const app = await TestApp.start({ HEADFRAME_DEMO: 'off' });
    try {
      await app.app.get(Mails).send(mailTo('somebody@test.example'));
      await app.app.get(MailWorker).run();
      expect(await app.rows('select status, attempts from mail')).toEqual([{ status: 'queued', attempts: 0 }]);
      const { status, body } = await app.call<Problem>({ path: '/api/demo/mails' });
      expect([status, body.code]).toEqual([404, 'not_found']);
      expect(warn.mock.calls.filter(([text]) => String(text).includes('HEADFRAME_SMTP_URL'))).toHaveLength(1);
    } finally {
      await app.stop();
    }
  });
});

describe('mails that could not be sent', () => {
  let server: TestMailServer;
  let app: TestApp;
  let people: Record<'administrator' | 'facilitator' | 'participant', TestPerson>;

  beforeAll(async () => {
    server = await TestMailServer.start();
    app = await TestApp.start({ HEADFRAME_SMTP_URL: server.url });
    const as = async (role: string) => {
      const account = demoAccounts().find((candidate) => candidate.role === role);
      return app.signIn(account?.email ?? '', account?.password ?? '');
    };
    people = {
      administrator: await as('administrator'),
      facilitator: await as('facilitator'),
      participant: await as('participant'),
    };
    // What was written to them while they signed in.
    await app.app.get(MailWorker).run();
    await app.rows('delete from mail');
    server.taken.length = 0;
    server.refusal = { code: 550, words: '5.1.1 nadica@test.example is unknown here' };
    await app.app.get(Mails).send(mailTo('nadica@test.example'));
    await app.app.get(Mails).send(mailTo('boris@test.example'));
    await app.app.get(MailWorker).run();
    server.refusal = null;
  });
  afterAll(async () => {
    await app.stop();
    await server.close();
  });

  const list = (as?: TestPerson) => app.call<Page<DeadMailDto>>({ path: '/api/mails/dead', as });

  it('are listed for administrators, without what stood in them', async () => {
    const { status, body } = await list(people.administrator);
    expect(status).toBe(200);
    expect(body.items.map(({ to }) => to)).toEqual(['b***@test.example', 'n***@test.example']);
    expect(body.items[1]).toMatchObject({
      template: 'sign_in_code',
      language: 'hu',
      attempts: 1,
      lastError: 'EENVELOPE 550 5.1.1',
    });
    expect(JSON.stringify(body)).not.toMatch(/482913|token|nadica|unknown here/);
  });

  it('are nobody else’s to see, retry or discard', async () => {
    const [dead] = (await list(people.administrator)).body.items;
    for (const as of [undefined, people.participant, people.facilitator]) {
      const answers = [
        await list(as),
        await app.call({ method: 'POST', path: `/api/mails/${dead?.id}/retry`, as }),
        await app.call({ method: 'DELETE', path: `/api/mails/${dead?.id}`, as }),
      ];
      expect(answers.map(({ status }) => status)).toEqual(Array(3).fill(as ? 403 : 401));
    }
    expect((await list(people.administrator)).body.items).toHaveLength(2);
    expect((await app.call({ path: '/api/demo/mails' })).body).toEqual({ items: [], next: null });
  });

  it('are sent when an administrator tries them again, and gone when discarded; both are history', async () => {
    const [boris, nadica] = (await list(people.administrator)).body.items;
    const retry = () => app.call({ method: 'POST', path: `/api/mails/${nadica?.id}/retry`, as: people.administrator });
    const discard = () => app.call({ method: 'DELETE', path: `/api/mails/${boris?.id}`, as: people.administrator });
    expect([(await retry()).status, (await discard()).status]).toEqual([204, 204]);
    await app.app.get(MailWorker).run();
    expect(server.taken.map(({ recipients }) => recipients)).toEqual([['nadica@test.example']]);
    expect([(await retry()).status, (await discard()).status]).toEqual([404, 404]);
    expect((await list(people.administrator)).body.items).toEqual([]);
    expect(
      await app.rows(`select type, acting_as as "as", data from event where type like 'mail.%' order by id`),
    ).toEqual([
      { type: 'mail.retried', as: 'administrator', data: { mail: nadica?.id, template: 'sign_in_code' } },
      { type: 'mail.discarded', as: 'administrator', data: { mail: boris?.id, template: 'sign_in_code' } },
    ]);
  });
});
