import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { start } from '../../main.js';
import { TestApp } from '../../testing/test-app.js';
import { TestMailServer } from '../../testing/test-mail-server.js';
import { MOST_ATTEMPTS } from './back-off.js';
import { MailQueue } from './mail-queue.js';
import { SmtpTransport } from './mail-transport.js';
import { MailWorker } from './mail-worker.js';
import { type NewMail, Mails } from './mails.js';

let server: TestMailServer;
let app: TestApp;
let mails: Mails;
let worker: MailWorker;

beforeAll(async () => {
  server = await TestMailServer.start();
  app = await TestApp.start({ HEADFRAME_SMTP_URL: server.url, HEADFRAME_MAIL_FROM: 'lab@headframe.example' });
  mails = app.app.get(Mails);
  worker = app.app.get(MailWorker);
});
afterAll(async () => {
  await app.stop();
  await server.close();
});
beforeEach(async () => {
  await worker.run();
  await app.rows('delete from mail');
  server.taken.length = 0;
  server.refusal = null;
});

const LINK = 'http://localhost:3000/guardian#Zm9yLXRoaXMtdGVzdC1vbmx5';
const request = (to: string, more: Partial<NewMail> = {}): NewMail =>
  ({
    to,
    language: 'mk',
    template: 'guardian_request',
    values: { nickname: 'Тивка чапља', region: 'Југоисточен регион', link: LINK, days: 30 },
    ...more,
  }) as NewMail;

interface Row {
  status: string;
  attempts: number;
  lastError: string | null;
  isSealed: boolean;
  wait: number;
}
const rows = () =>
  app.rows<Row>(`select status, attempts, last_error as "lastError", sealed is not null as "isSealed",
    extract(epoch from next_attempt_at - last_attempt_at)::integer as wait from mail order by id`);
/** Lets the time pass until whatever waits is due. */
const wait = () => app.rows(`update mail set next_attempt_at = now() where status = 'queued'`);

describe('a mail over SMTP', () => {
  it('arrives in Macedonian, in two parts, from us, to one person, and leaves nothing behind', async () => {
    await mails.send(request('nadica@test.example'));
    await worker.run();
    const [{ recipients, mail, raw } = { recipients: [], mail: null, raw: '' }, ...others] = server.taken;
    expect(others).toEqual([]);
    expect(recipients).toEqual(['nadica@test.example']);
    expect(mail?.subject).toBe('Вашето дете сака да учествува на Headframe и му треба Вашиот одговор');
    expect([mail?.from?.text, mail?.to]).toEqual([
      '"Headframe" <lab@headframe.example>',
      expect.objectContaining({ text: 'nadica@test.example' }),
    ]);
    const [{ id } = { id: '' }] = await app.rows<{ id: string }>('select id from mail');
    expect(mail?.messageId).toBe(`<${id}@headframe.example>`);
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail?.headers.get('content-language')).toBe('mk');
    expect(raw).toMatch(/^Content-Type: multipart\/alternative/m);
    expect(mail?.attachments).toEqual([]);
    for (const part of [mail?.text, mail?.html]) {
      expect(part).toContain('Тивка чапља');
      expect(part).toContain(LINK);
    }
    expect(mail?.html).toContain('<html lang="mk">');
    expect(await rows()).toEqual([expect.objectContaining({ status: 'sent', attempts: 1, isSealed: false })]);
  });

  it('is not sent when it came to be worth nothing meanwhile', async () => {
    await mails.send(request('late@test.example', { expiresAt: new Date(Date.now() - 1000) }));
    await worker.run();
    expect(server.taken).toEqual([]);
    expect(await rows()).toEqual([expect.objectContaining({ status: 'expired', attempts: 0, isSealed: false })]);
  });
});

describe('when the mail server is away', () => {
  it('nothing is lost and nothing comes twice', async () => {
    await server.close();
    for (let n = 0; n < 5; n += 1) await mails.send(request(`later-${n}@test.example`));
    for (let round = 0; round < 8; round += 1) await worker.run();
    const waiting = await rows();
    expect(waiting).toHaveLength(5);
    for (const row of waiting)
      expect(row).toEqual({ status: 'queued', attempts: 1, lastError: 'ESOCKET', isSealed: true, wait: 60 });
    await server.open();
    await worker.run();
    expect(server.taken).toEqual([]);
    await wait();
    await worker.run();
    expect(server.taken.map(({ recipients }) => recipients.join()).toSorted()).toEqual(
      Array.from({ length: 5 }, (_, n) => `later-${n}@test.example`),
    );
    expect((await rows()).map(({ status, attempts }) => `${status} ${attempts}`)).toEqual(Array(5).fill('sent 2'));
  });

  it('a mail is given up after eight attempts, and later ones are spaced further apart', async () => {
    server.refusal = { code: 451, words: '4.7.1 Greylisted, someone@test.example' };
    await mails.send(request('grey@test.example'));
    const waits: number[] = [];
    for (let attempt = 0; attempt < MOST_ATTEMPTS + 2; attempt += 1) {
      await worker.run();
      const [row] = await rows();
      if (row?.status === 'queued') waits.push(row.wait);
      await wait();
    }
    expect(waits).toEqual([60, 120, 300, 900, 3600, 10_800, 21_600]);
    expect(await rows()).toEqual([
      expect.objectContaining({ status: 'dead', attempts: 8, lastError: 'EENVELOPE 451 4.7.1', isSealed: true }),
    ]);
  });

  it('one refused for good does not wait, and does not keep the others waiting', async () => {
    server.refusal = { code: 550, words: '5.1.1 No such user' };
    await mails.send(request('nobody@test.example'));
    await mails.send(request('nobody-2@test.example'));
    await worker.run();
    expect((await rows()).map(({ status, attempts, lastError }) => `${status} ${attempts} ${lastError}`)).toEqual(
      Array(2).fill('dead 1 EENVELOPE 550 5.1.1'),
    );
  });
});

describe('a mail server with a password', () => {
  const letter = {
    id: 'x',
    to: 'a@test.example',
    language: 'en' as const,
    subject: 'Hi',
    text: 'Hi',
    html: '<p>Hi</p>',
  };
  const login = { user: 'lab', password: 'only for the server' };

  it('gets it, and the mail', async () => {
    const transport = new SmtpTransport({ ...server.config, login }, 'lab@headframe.example');
    await transport.deliver(letter, new AbortController().signal);
    expect([server.passwords.splice(0), server.taken.length]).toEqual([['only for the server'], 1]);
  });

  it('gets neither where the connection should be encrypted and cannot be', async () => {
    const smtp = { ...server.config, login, isTlsRequired: true };
    const transport = new SmtpTransport(smtp, 'lab@headframe.example');
    await expect(transport.deliver(letter, new AbortController().signal)).rejects.toMatchObject({
      code: expect.stringMatching(/^ETLS/),
      isPermanent: false,
      isServerDown: true,
    });
    expect([server.passwords, server.taken]).toEqual([[], []]);
  });
});

describe('a process that ends', () => {
  it('leaves a mail that is on its way to the next one', async () => {
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => void silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo;
    const ending = await TestApp.start({ HEADFRAME_SMTP_URL: `smtp://127.0.0.1:${port}` });
    const connected = once(silent, 'connection');
    await ending.app.get(Mails).send(request('patient@test.example'));
    const [socket] = (await connected) as [Socket];
    await ending.app.close();
    expect(await ending.rows('select status, attempts, last_error as "lastError" from mail')).toEqual([
      { status: 'queued', attempts: 1, lastError: 'EABORT' },
    ]);
    socket.destroy();
    silent.close();
    await ending.stop();
  });
});

describe('several processes', () => {
  it('send each mail once', async () => {
    const other = await start({
      DATABASE_URL: app.config.databaseUrl,
      HEADFRAME_SECRET: app.config.secret,
      HEADFRAME_SMTP_URL: server.url,
      HEADFRAME_MAIL_FROM: 'lab@headframe.example',
      HEADFRAME_LOG_LEVEL: 'silent',
      HEADFRAME_PAGE_DIRECTORY: '/nowhere',
      PORT: '0',
    });
    try {
      await server.close();
      for (let n = 0; n < 60; n += 1) await mails.send(request(`one-of-${n}@test.example`));
      await server.open();
      const otherWorker = other.app.get(MailWorker);
      // A try that began while the server was away may note its failure after the time has passed for all others.
      for (let round = 0; round < 3; round += 1) {
        await wait();
        await Promise.all([worker.run(), otherWorker.run()]);
      }
      expect(server.taken).toHaveLength(60);
      expect(new Set(server.taken.map(({ mail }) => mail.messageId)).size).toBe(60);
      expect((await rows()).filter(({ status }) => status !== 'sent')).toEqual([]);
    } finally {
      await other.app.close();
    }
  });

  it('take over from one that died while sending, under the same Message-ID', async () => {
    await app.rows('delete from mail');
    const queue = app.app.get(MailQueue);
    await server.close();
    await mails.send(request('survivor@test.example'));
    await worker.run();
    await server.open();
    await wait();
    // This is all that a process does before it dies.
    expect(await queue.claim()).toMatchObject({ attempts: 2 });
    await worker.run();
    expect(server.taken).toEqual([]);
    await wait();
    await worker.run();
    const [{ id } = { id: '' }] = await app.rows<{ id: string }>('select id from mail');
    expect(server.taken.map(({ mail }) => mail.messageId)).toEqual([`<${id}@headframe.example>`]);
    expect(await rows()).toEqual([expect.objectContaining({ status: 'sent', attempts: 3 })]);
  });

  it('do not die of the same mail for ever', async () => {
    await server.close();
    await mails.send(request('poison@test.example'));
    await worker.run();
    await app.rows(`update mail set attempts = ${MOST_ATTEMPTS}, next_attempt_at = now()`);
    await server.open();
    await worker.run();
    expect(server.taken).toEqual([]);
    expect(await rows()).toEqual([expect.objectContaining({ status: 'dead', lastError: 'unfinished' })]);
  });

  it('with another secret give up what they cannot read', async () => {
    await server.close();
    await mails.send(request('sealed@test.example'));
    await worker.run();
    await app.rows(
      `update mail set sealed = set_byte(sealed, 20, (get_byte(sealed, 20) + 1) % 256), next_attempt_at = now()`,
    );
    await server.open();
    await worker.run();
    expect(server.taken).toEqual([]);
    expect(await rows()).toEqual([expect.objectContaining({ status: 'dead', lastError: 'unreadable' })]);
  });
});
