import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiPaths } from '@headframe/shared/common';
import type { ConsentReceiptDto, GuardianStatusDto } from '@headframe/shared/guardians';
import type { SessionDto } from '@headframe/shared/sessions';
import { renderMail } from '../../platform/mail/mail-renderer.js';
import { TestApp, type TestPerson } from '../../testing/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

let guardians = 0;
const newGuardian = () => `guardian-${(guardians += 1)}@family.example`;
const YOUNG = { ageBand: '14-15', region: 'landkreis-leipzig', language: 'en' } as const;

/** Somebody who opens an account with a confirmed address; the answer may be a refusal. */
const signUp = async (email: string, more: object) =>
  app.call<SessionDto>({
    method: 'POST',
    path: apiPaths.accounts,
    body: { nickname: `Young ${email.split('@')[0]}`, ...YOUNG, ...more },
    headers: { cookie: await app.confirmAddress(email) },
  });
const ask = (as: TestPerson, email: string) =>
  app.call<GuardianStatusDto>({ method: 'POST', path: apiPaths.guardianRequests, body: { email }, as });
const tokenIn = (link: string) => link.split('#')[1] ?? '';
const offer = (token: string) =>
  app.call({ method: 'POST', path: apiPaths.guardianRequest, body: { token }, headers: { 'accept-language': 'en' } });
const accounts = () => app.rows<{ count: string }>('select count(*) from account');

describe('opening an account under the age of consent', () => {
  it('asks a guardian in the language of the region, and tells the young person until when', async () => {
    const guardian = newGuardian();
    const { status, body } = await signUp('lena@test.example', { guardianEmail: guardian });
    expect(status).toBe(201);
    expect(body.account).toMatchObject({
      isGuardianNeeded: true,
      guardianship: { state: 'asked', isConfirmationDue: false },
    });
    const due = new Date(body.account?.guardianship.deletionDueAt ?? 0).getTime() - Date.now();
    expect(Math.round(due / 86_400_000)).toBe(30);
    const [mail] = await app.mails(guardian);
    expect(mail).toMatchObject({
      template: 'guardian_request',
      language: 'de',
      values: { nickname: 'Young lena', region: 'Landkreis Leipzig', days: 30 },
    });
    expect((await app.lastMail(guardian, 'guardian_request')).link).toMatch(
      /^http:\/\/localhost:3000\/guardian\?lang=de#[\w-]{43}$/,
    );
  });

  it.each([
    ['no address of a guardian', {}, 'guardian_missing'],
    ['one’s own address', { guardianEmail: 'Refused@Test.example' }, 'guardian_own_address'],
    ['one’s own mailbox by another name', { guardianEmail: 'refused+mum@test.example' }, 'guardian_own_address'],
    ['an address with a header in it', { guardianEmail: 'a@b.example\r\nBcc: c@d.example' }, 'email_invalid'],
    ['two addresses', { guardianEmail: 'a@b.example,c@d.example' }, 'email_invalid'],
  ])('is refused with %s, and opens nothing', async (_, more, code) => {
    const before = await accounts();
    const { status, body } = await signUp('refused@test.example', more);
    expect(status).toBe(422);
    expect(body).toMatchObject({ errors: [{ path: 'guardianEmail', code }] });
    expect(await accounts()).toEqual(before);
  });

  it('asks nobody where the band is over the age, or the region asks nothing, and forgets an address given all the same', async () => {
    for (const more of [
      { ageBand: '16-17', region: 'landkreis-leipzig' },
      { ageBand: '14-15', region: 'asturias' },
    ] as const) {
      const guardian = newGuardian();
      const person = await app.person({ ...more, guardianEmail: guardian });
      const { body } = await app.call<SessionDto>({ path: apiPaths.session, as: person });
      expect(body.account).toMatchObject({ isGuardianNeeded: false, guardianship: { state: 'none' } });
      expect(await app.mails(guardian)).toEqual([]);
      expect(await app.rows('select 1 from guardian_request where account_id = $1', [person.id])).toEqual([]);
    }
  });

  it('only tells a guardian where the region wants no more, keeps no address and blocks nothing', async () => {
    await app.rows(`update region set guardian_mode = 'inform' where slug = 'western-macedonia'`);
    try {
      expect((await signUp('kostas@test.example', { region: 'western-macedonia' })).body).toMatchObject({
        errors: [{ code: 'guardian_missing' }],
      });
      const guardian = newGuardian();
      const young = await app.person({ ...YOUNG, region: 'western-macedonia', guardianEmail: guardian });
      const [mail] = await app.mails(guardian);
      expect(mail).toMatchObject({ template: 'guardian_informed', language: 'el' });
      expect(
        await app.rows('select mode, sealed_contact from guardian_request where account_id = $1', [young.id]),
      ).toEqual([{ mode: 'inform', sealed_contact: null }]);
      expect((await app.idea(young)).status).toBe('published');
      expect((await ask(young, newGuardian())).body).toMatchObject({ status: 409, code: 'guardian_not_needed' });
    } finally {
      await app.rows(`update region set guardian_mode = 'authorise' where slug = 'western-macedonia'`);
    }
  });

  it('keeps the person’s own receipt', async () => {
    const young = await app.person({ ...YOUNG, language: 'hu', guardianEmail: newGuardian() });
    const { body } = await app.call<ConsentReceiptDto[]>({ path: apiPaths.consents, as: young });
    expect(body).toEqual([
      {
        text: 'participation',
        textVersion: '2026-11',
        decision: 'given',
        method: 'page',
        givenBy: 'self',
        givenAt: expect.stringMatching(/^\d{4}-/),
      },
    ]);
    expect((await app.call({ path: apiPaths.consents })).status).toBe(401);
  });
});

describe('asking again', () => {
  it('ends the link before, and is possible three times in all', async () => {
    const first = newGuardian();
    const young = await app.person({ ...YOUNG, guardianEmail: first });
    const before = tokenIn((await app.lastMail(first, 'guardian_request')).link);
    expect((await offer(before)).status).toBe(200);
    const second = newGuardian();
    const asked = await ask(young, second);
    expect([asked.status, asked.body]).toEqual([
      201,
      expect.objectContaining({ state: 'asked', requestsLeft: 1, actions: ['ask'] }),
    ]);
    expect((await offer(before)).body).toMatchObject({ status: 404, code: 'guardian_link_closed' });
    expect((await offer(tokenIn((await app.lastMail(second, 'guardian_request')).link))).status).toBe(200);
    expect((await ask(young, newGuardian())).body).toMatchObject({ requestsLeft: 0, actions: [] });
    expect((await ask(young, newGuardian())).body).toMatchObject({ status: 409, code: 'guardian_requests_exhausted' });
  });

  it('does not exceed the three however many ask at once', async () => {
    const young = await app.person({ ...YOUNG, guardianEmail: newGuardian() });
    const answers = await Promise.all(Array.from({ length: 12 }, () => ask(young, newGuardian())));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 201, ...Array<number>(10).fill(409)]);
    const open = await app.rows('select 1 from guardian_request where account_id = $1 and closed_at is null', [
      young.id,
    ]);
    expect(open).toHaveLength(1);
  });

  it('is refused without a session, for one’s own address and where nobody needs to be asked', async () => {
    const young = await app.person({ ...YOUNG, guardianEmail: newGuardian() });
    const adult = await app.person();
    expect(
      (await app.call({ method: 'POST', path: apiPaths.guardianRequests, body: { email: 'a@b.example' } })).status,
    ).toBe(401);
    expect((await ask(young, young.email.toUpperCase())).body).toMatchObject({
      errors: [{ path: 'email', code: 'guardian_own_address' }],
    });
    expect((await ask(adult, newGuardian())).body).toMatchObject({ status: 409, code: 'guardian_not_needed' });
  });
});

describe('a stolen copy of the tables', () => {
  it('holds no guardian’s address and no token of a link', async () => {
    const guardian = newGuardian();
    await app.person({ ...YOUNG, guardianEmail: guardian });
    const token = tokenIn((await app.lastMail(guardian, 'guardian_request')).link);
    const tables = await app.rows<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public'`,
    );
    for (const { name } of tables) {
      for (const secret of [guardian, token]) {
        const found = await app.rows(
          `select 1 from ${name} t where t::text like '%' || $1 || '%' or t::text like '%' || encode($1::bytea, 'hex') || '%'`,
          [secret],
        );
        expect([name, secret, found.length]).toEqual([name, secret, 0]);
      }
    }
  });
});

describe('a nickname made to deceive', () => {
  it.each([
    ['markup', `<a href=//evil.example>Yes`],
    ['an address', 'evil.example/win'],
    ['a sentence', 'Nora". Pay at evil.example'],
  ])('reaches the guardian as mere text: %s', async (_, nickname) => {
    const guardian = newGuardian();
    const { status } = await signUp(`hostile-${guardians}@test.example`, { nickname, guardianEmail: guardian });
    expect(status).toBe(201);
    const [mail] = await app.mails(guardian);
    if (!mail) throw new Error('no mail');
    const { subject, html, text } = renderMail(mail, 'de', 'https://headframe.example');
    expect(html).not.toContain('<a href=//');
    for (const part of [subject, html, text]) expect(part).not.toContain('evil.example');
  });
});
