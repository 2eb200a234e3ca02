import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiPaths } from '@headframe/shared/common';
import type { SessionDto } from '@headframe/shared/sessions';
import { cookieOf, TestApp, type TestPerson } from '../../testing/test-app.js';

let app: TestApp;
let nora: TestPerson;
const PASSWORD = 'four words in a row';

beforeAll(async () => {
  app = await TestApp.start();
  nora = await app.person({ email: 'nora@test.example', nickname: 'Clear Otter', password: PASSWORD });
});
afterAll(() => app.stop());

const ask = (email: string) =>
  app.call({ method: 'POST', path: apiPaths.signInLinks, body: { email, language: 'de' } });
const redeem = (body: object, cookie = '') =>
  app.call<SessionDto>({ method: 'POST', path: apiPaths.redeemSignInLink, body, headers: { cookie } });
const current = (cookie: string) => app.call<SessionDto>({ path: apiPaths.session, headers: { cookie } });
const byPassword = (email: string, password: string) =>
  app.call<SessionDto>({ method: 'POST', path: apiPaths.sessions, body: { email, password } });

/** A browser that has asked for a mail, with what the mail says. */
async function asked(email = nora.email) {
  const browser = cookieOf(await ask(email), 'sign-in');
  const { code, link } = await app.lastMail(email, 'sign_in_code');
  return { browser, code, token: link.split('#')[1] ?? '' };
}
const wrongOf = (code: string) => (code === '000000' ? '000001' : '000000');

describe('a code by mail', () => {
  it('is asked for with one answer, whether or not the address is known', async () => {
    const [known, unknown] = [await ask(nora.email), await ask('nobody@test.example')];
    expect([known.status, known.text]).toEqual([204, '']);
    expect([unknown.status, unknown.text]).toEqual([204, '']);
    const shape = ({ headers }: typeof known) => Object.keys(headers).toSorted();
    expect(shape(known)).toEqual(shape(unknown));
  });

  it('signs in the browser that asked, once', async () => {
    const { browser, code } = await asked();
    const answer = await redeem({ code }, browser);
    expect([answer.status, answer.body.account?.nickname]).toEqual([200, 'Clear Otter']);
    expect((await current(cookieOf(answer, 'session'))).body.account?.id).toBe(nora.id);
    expect((await redeem({ code }, browser)).body).toMatchObject({ status: 401, code: 'code_wrong' });
  });

  it('may be typed with a space', async () => {
    const { browser, code } = await asked();
    expect((await redeem({ code: `${code.slice(0, 3)} ${code.slice(3)}` }, browser)).status).toBe(200);
  });

  it('is worth nothing in another browser, or without one', async () => {
    const { code } = await asked();
    expect((await redeem({ code })).status).toBe(401);
    expect((await redeem({ code }, (await asked('other@test.example')).browser)).status).toBe(401);
  });

  it('ends after five wrong tries, the right one then being as wrong', async () => {
    const { browser, code } = await asked();
    for (let n = 0; n < 5; n += 1) expect((await redeem({ code: wrongOf(code) }, browser)).status).toBe(401);
    expect((await redeem({ code }, browser)).status).toBe(401);
  });

  it('ends with the next one asked for', async () => {
    const first = await asked();
    const second = await asked();
    expect((await redeem({ code: first.code }, first.browser)).status).toBe(401);
    expect((await redeem({ code: second.code }, second.browser)).status).toBe(200);
  });

  it('runs out', async () => {
    const { browser, code } = await asked();
    await app.rows(`update sign_in_link set expires_at = now() - interval '1 second' where used_at is null`);
    expect((await redeem({ code }, browser)).status).toBe(401);
  });

  it('leads somebody new to opening an account', async () => {
    const { browser, code } = await asked('new@test.example');
    const answer = await redeem({ code }, browser);
    expect(answer.body).toMatchObject({ account: null, pending: { kind: 'sign_up', email: 'new@test.example' } });
    expect(cookieOf(answer, 'session')).toBe('');
  });

  it('is used by one of fifty requests at once', async () => {
    const { browser, code } = await asked();
    const answers = await Promise.all(Array.from({ length: 50 }, () => redeem({ code }, browser)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });
});

describe('the link of the mail', () => {
  it('signs in the browser that asked', async () => {
    const { browser, token } = await asked();
    expect((await redeem({ token }, browser)).status).toBe(200);
  });

  it('needs the code too in another browser, and fetching its page uses nothing up', async () => {
    const { token, code } = await asked();
    const { link } = await app.lastMail(nora.email, 'sign_in_code');
    await app.call({ path: new URL(link).pathname });
    expect((await redeem({ token })).body).toMatchObject({ code: 'code_wrong' });
    expect((await redeem({ token, code: wrongOf(code) })).status).toBe(401);
    expect((await redeem({ token, code })).status).toBe(200);
  });

  it('points to the public address, whatever host the request named', async () => {
    await app.call({
      method: 'POST',
      path: apiPaths.signInLinks,
      body: { email: nora.email, language: 'en' },
      headers: { host: 'evil.example' },
    });
    const { link } = await app.lastMail(nora.email, 'sign_in_code');
    expect(link.startsWith(`${app.config.publicUrl}/sign-in/link#`)).toBe(true);
  });
});

describe('a password', () => {
  it('is answered alike when it is wrong and when the address is unknown or has none', async () => {
    const without = await app.person();
    const answers = [
      await byPassword(nora.email, 'not the password'),
      await byPassword('nobody@test.example', 'not the password'),
      await byPassword(without.email, 'not the password'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
    expect(new Set(answers.map(({ body }) => JSON.stringify({ ...body, requestId: '' }))).size).toBe(1);
  });

  it('signs in, and is hashed anew where its hash is of an older kind', async () => {
    await app.rows(`update account set password_hash = $2 where id = $1`, [
      nora.id,
      // argon2id of the same password with weaker parameters and without the key.
      await (await import('@node-rs/argon2')).hash(PASSWORD, { memoryCost: 8192, timeCost: 1, parallelism: 1 }),
    ]);
    expect((await byPassword(nora.email, PASSWORD)).status).toBe(201);
    const [row] = await app.rows<{ hash: string }>(`select password_hash as hash from account where id = $1`, [
      nora.id,
    ]);
    expect(row?.hash).toMatch(/^keyed\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect((await byPassword(nora.email, PASSWORD)).status).toBe(201);
  });
});

describe('what stands in the database', () => {
  it('holds no token, code, password, or address in the clear outside the account', async () => {
    const email = 'stolen-dump@test.example';
    const { browser, code, token } = await asked(email);
    const session = await app.person({ email: 'dumped@test.example', password: 'a cat sleeps in the mine' });
    const secrets = [browser, session.cookie].map((cookie) => cookie.split('=')[1] ?? '');
    const tables = await app.rows<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public'`,
    );
    for (const { name } of tables) {
      for (const secret of [...secrets, token, 'a cat sleeps in the mine', email]) {
        const hex = Buffer.from(secret).toString('hex');
        const found = await app.rows(
          `select 1 from ${name} t where t::text like '%' || $1 || '%' or t::text like '%' || $2 || '%'`,
          [secret, hex],
        );
        expect([name, secret, found.length]).toEqual([name, secret, 0]);
      }
    }
    const [link] = await app.rows<{ row: string }>(`select t::text as row from sign_in_link t where used_at is null
      order by created_at desc limit 1`);
    expect(link?.row).not.toContain(code);
  });
});
