import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiPaths, LANGUAGES } from '@headframe/shared/common';
import type { SessionDto } from '@headframe/shared/sessions';
import type { SetUpStateDto } from '@headframe/shared/setup';
import { TestApp } from '../../testing/test-app.js';
import { SetUpService } from './setup.service.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start({ HEADFRAME_DEMO: 'off' });
});
afterAll(() => app.stop());

const SET_UP = {
  email: 'first@test.example',
  nickname: 'First Light',
  password: 'a long enough password',
  ageBand: '30+',
  language: 'de',
  regionName: 'Lausitz',
  regionSlug: 'lausitz',
  country: 'DE',
  timeZone: 'Europe/Berlin',
  guardianMode: 'authorise',
};
const newToken = async (system = app) =>
  (await system.app.get(SetUpService, { strict: false }).newAddress())?.split('#')[1] ?? '';
const setUp = (token: string, more: object = {}, system = app) =>
  system.call<SessionDto>({ method: 'POST', path: apiPaths.setup, body: { ...SET_UP, token, ...more } });
const isNeeded = async (system = app) => (await system.call<SetUpStateDto>({ path: apiPaths.setup })).body.isNeeded;
const codeOf = ({ status, body }: { status: number; body: unknown }) => [status, (body as { code?: string })?.code];

describe('the first set-up', () => {
  it('is needed, and the console’s address is the only way', async () => {
    expect(await isNeeded()).toBe(true);
    expect(await app.app.get(SetUpService, { strict: false }).newAddress()).toMatch(/^http.*\/setup#[\w-]{43}$/);
    expect(codeOf(await setUp('x'.repeat(43)))).toEqual([403, 'setup_link_wrong']);
  });

  it('keeps no usable link in the database, and ends the one before and the one an hour old', async () => {
    const [older, newer] = [await newToken(), await newToken()];
    const facts = await app.rows<{ text: string }>('select f::text as text from installation_fact f');
    for (const { text } of facts) expect(text.includes(older) || text.includes(newer)).toBe(false);
    expect(codeOf(await setUp(older))).toEqual([403, 'setup_link_wrong']);
    await app.rows(
      `update installation_fact set value = jsonb_set(value, '{until}', to_jsonb(now() - interval '1 second'))
        where key = 'set_up_link'`,
    );
    expect(codeOf(await setUp(newer))).toEqual([403, 'setup_link_wrong']);
  });

  it.each<[string, object, string, string]>([
    ['an unknown time zone', { timeZone: 'Europe/Atlantis' }, 'timeZone', 'time_zone_unknown'],
    ['a common password', { password: 'password1234' }, 'password', 'password_common'],
    ['a minor', { ageBand: '16-17' }, 'ageBand', 'choice_invalid'],
    ['a country in words', { country: 'Deutschland' }, 'country', 'text_too_long'],
  ])('refuses %s and leaves the link usable', async (_, more, path, code) => {
    const token = await newToken();
    expect((await setUp(token, more)).body).toMatchObject({ errors: [{ path, code }] });
    expect(await app.rows('select 1 from region')).toEqual([]);
    expect(await isNeeded()).toBe(true);
  });

  it('is done exactly once, however many try at once', async () => {
    const token = await newToken();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) => setUp(token, { email: `first-${n}@test.example`, nickname: `Light ${n}` })),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(9);
    const session = answers.find(({ status }) => status === 201);
    expect(session?.body.account).toMatchObject({
      region: 'lausitz',
      language: 'de',
      // Nobody acts as an administrator without a second factor, the first one neither.
      roles: [{ role: 'participant' }, { role: 'administrator', place: null, lacks: ['second_factor'] }],
    });
    const cookie = String(session?.headers['set-cookie']).split(';')[0] ?? '';
    expect(codeOf(await app.call({ path: apiPaths.people, headers: { cookie } }))).toEqual([403, 'role_needed']);
    expect(await isNeeded()).toBe(false);
    expect(await app.rows('select names, languages, time_zone from region')).toEqual([
      {
        names: Object.fromEntries(LANGUAGES.map((language) => [language, 'Lausitz'])),
        languages: ['de'],
        time_zone: 'Europe/Berlin',
      },
    ]);
    expect(await app.rows(`select 1 from event where type = 'installation.set_up'`)).toHaveLength(1);
  });

  it('is closed afterwards, and no address is printed any more', async () => {
    expect(await app.app.get(SetUpService, { strict: false }).newAddress()).toBeNull();
    expect(codeOf(await setUp('x'.repeat(43)))).toEqual([409, 'setup_done']);
  });
});

describe('a demo installation', () => {
  it('needs no set-up', async () => {
    const demo = await TestApp.start();
    try {
      expect(await isNeeded(demo)).toBe(false);
      expect(await newToken(demo)).toBe('');
      expect(codeOf(await setUp('x'.repeat(43), {}, demo))).toEqual([409, 'setup_done']);
    } finally {
      await demo.stop();
    }
  });
});
