import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ACCOUNT_LIMITS, EMAIL_PATTERN } from '@headframe/shared/accounts';
import { TestApp } from '../../testing/test-app.js';
import { TestMailServer } from '../../testing/test-mail-server.js';
import { SmtpTransport } from './mail-transport.js';
import { MailWorker } from './mail-worker.js';
import { Mails } from './mails.js';

let server: TestMailServer;
let app: TestApp;
let worker: MailWorker;

beforeAll(async () => {
  server = await TestMailServer.start();
  app = await TestApp.start({ HEADFRAME_SMTP_URL: server.url });
  worker = app.app.get(MailWorker);
});
afterAll(async () => {
  await app.stop();
  await server.close();
});
beforeEach(() => {
  server.taken.length = 0;
});

const send = (to: string, nickname = 'Quiet Heron') =>
  app.app.get(Mails).send({
    to,
    language: 'en',
    template: 'guardian_request',
    values: { nickname, region: nickname, link: 'http://localhost:3000/guardian#token', days: 30 },
  });

/** The headers alone: a long line of the body may be folded anywhere. */
const headOf = (raw: string) => raw.slice(0, raw.indexOf('\r\n\r\n'));
const passes = (address: string) => EMAIL_PATTERN.test(address) && address.length <= ACCOUNT_LIMITS.email.max;

describe('addresses that try to be more than one', () => {
  const HOSTILE = [
    'a@b.example\r\nRCPT TO:<victim@c.example>',
    'a@b.example\nBcc: victim@c.example',
    'a@b.example\rBcc: victim@c.example',
    'a@b.example%0d%0aBcc:victim@c.example',
    'a@b.example\u2028Bcc: victim@c.example',
    'a@b.example\u0085Bcc: victim@c.example',
    'a@b.example\u0000victim@c.example',
    'a@b.example,victim@c.example',
    'a@b.example, victim@c.example',
    'a@b.example;victim@c.example',
    'a@b.example victim@c.example',
    'a@b.example\tvictim@c.example',
    'a@b.example>, <victim@c.example',
    '<a@b.example>',
    '<victim@c.example> a@b.example',
    'Somebody <victim@c.example>',
    '"victim@c.example" <a@b.example>',
    '"a@b.example victim"@c.example',
    '"a"@b.example',
    '"a, victim"@c.example',
    '"a\\"@b.example, victim"@c.example',
    'victim@c.example(a@b.example)',
    '(comment)a@b.example',
    'a(comment)@b.example',
    'a@(comment)b.example',
    'a@b.example (victim@c.example)',
    'group: a@b.example, victim@c.example;',
    'undisclosed-recipients:;',
    ':a@b.example',
    'a@b.example:victim@c.example',
    '@c.example:a@b.example',
    '@c.example,@d.example:a@b.example',
    'victim%c.example@b.example',
    'c.example!victim@b.example',
    'victim@c.example@b.example',
    'a@victim@c.example',
    'a@@b.example',
    'a@b.example@',
    '@b.example',
    'a@',
    'a',
    '',
    ' ',
    ' a@b.example',
    'a@b.example ',
    'a@b..example',
    'a@.b.example',
    'a@b.example.',
    'a@-b.example',
    'a@b-.example',
    'a@localhost',
    'a@[127.0.0.1]',
    'a@[IPv6:::1]',
    'a@b.example SIZE=1',
    'a@b.example> NOTIFY=SUCCESS ORCPT=rfc822;victim@c.example',
    'ä@b.example',
    'a@bücher.example',
    'a@b\uff0eexample',
    'a\uff20b.example',
    'victim@c.example\u202e',
    '\ufeffa@b.example',
    'a\u200b@b.example',
    '=?utf-8?q?victim=40c.example=2C?=@b.example',
    '=?utf-8?q?a=0d=0aBcc:victim?=@b.example',
    'a@b.example=0D=0ABcc:victim@c.example',
    '-oQ/tmp@b.example',
    "'a'@b.example",
    'a`id`@b.example',
    '$(id)@b.example',
    '{victim,a}@b.example',
    'a|b@b.example',
    '../../etc/passwd@b.example',
    'file:///etc/passwd',
    'data:text/plain,a@b.example',
    `${'a'.repeat(65)}@b.example`,
    `a@${'b'.repeat(64)}.example`,
    `a@${'b.'.repeat(130)}example`,
    'toString@b.example',
    '__proto__@b.example',
    '.a..b.@b.example',
  ];

  it('reach exactly the one mailbox they spell, or nobody', async () => {
    expect(new Set(HOSTILE).size).toBeGreaterThanOrEqual(60);
    const refused: string[] = [];
    for (const address of HOSTILE) {
      await send(address).catch(() => refused.push(address));
    }
    expect(refused).toEqual(HOSTILE.filter((address) => !passes(address)));
    await worker.run();
    const expected = HOSTILE.filter(passes);
    expect(expected.length).toBeGreaterThan(5);
    expect(server.taken.map(({ recipients }) => recipients)).toEqual(expected.map((address) => [address]));
    for (const { mail, raw } of server.taken) {
      const names = [...headOf(raw).matchAll(/^([\w-]+):/gm)].map(([, name]) => name?.toLowerCase()).toSorted();
      expect(names).toEqual([
        'auto-submitted',
        'content-language',
        'content-type',
        'date',
        'from',
        'message-id',
        'mime-version',
        'subject',
        'to',
      ]);
      expect([mail.cc, mail.bcc]).toEqual([undefined, undefined]);
    }
  });

  it('are stopped by the transport as well, should a row hold one', async () => {
    const transport = new SmtpTransport(server.config, 'lab@headframe.example');
    for (const to of HOSTILE.filter((address) => !passes(address))) {
      const letter = { id: 'x', to, language: 'en' as const, subject: 'Hello', text: 'Hello', html: '<p>Hello</p>' };
      await expect(transport.deliver(letter, new AbortController().signal)).rejects.toMatchObject({ code: 'address' });
    }
    expect(server.taken).toEqual([]);
  });
});

describe('what people wrote', () => {
  it('adds no header and no markup, however it is written', async () => {
    for (const nickname of ['a\r\nBcc: x@y.example', '<img src=x>', '=?utf-8?q?=0D=0ABcc=3Ax?=', 'a\u2029X-Evil: 1']) {
      await send('parent@test.example', nickname);
    }
    await worker.run();
    expect(server.taken).toHaveLength(4);
    for (const { recipients, mail, raw } of server.taken) {
      expect(recipients).toEqual(['parent@test.example']);
      expect(headOf(raw)).not.toMatch(/^(?:bcc|x-evil):/im);
      expect(mail.html).not.toMatch(/<img/);
      expect(mail.text).not.toMatch(/^Bcc/m);
    }
  });

  it('could not break a subject either, should one ever hold it', async () => {
    const transport = new SmtpTransport(server.config, 'lab@headframe.example');
    const letter = { id: 'x', to: 'a@test.example', language: 'en' as const, text: 'Hello', html: '<p>Hello</p>' };
    for (const subject of ['Hi\r\nBcc: x@y.example', 'Hi\nX-Evil: 1', 'Hi\u2028Bcc: x@y.example', 'Hi\u0085Bcc: x'])
      await transport.deliver({ ...letter, subject }, new AbortController().signal);
    expect(server.taken.map(({ recipients }) => recipients)).toEqual(
      Array.from({ length: 4 }, () => ['a@test.example']),
    );
    for (const { raw } of server.taken) expect(headOf(raw)).not.toMatch(/^(?:bcc|x-evil):/im);
  });
});
