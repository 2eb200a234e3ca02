import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { IdeaDto } from '@headframe/shared/ideas';
import type { SupportDto } from '@headframe/shared/supports';
import { HousekeepingJob } from '../../platform/jobs/housekeeping.job.js';
import { TestApp, type TestPerson } from '../../testing/test-app.js';

let app: TestApp;
let author: TestPerson;

beforeAll(async () => {
  app = await TestApp.start();
  author = await app.person();
});
afterAll(() => app.stop());

const give = (id: string, as?: TestPerson) =>
  app.call<SupportDto>({ method: 'PUT', path: `/api/ideas/${id}/support`, as });
const takeBack = (id: string, as: TestPerson) =>
  app.call<SupportDto>({ method: 'DELETE', path: `/api/ideas/${id}/support`, as });
const countsOf = async (id: string) =>
  (
    await app.rows<{ counter: number; rows: number; events: number }>(
      `select support_count as counter, (select count(*)::integer from support where idea_id = $1) as rows,
       (select count(*)::integer from event where idea_id = $1 and type = 'support.given') as events
     from idea_counter where idea_id = $1`,
      [id],
    )
  )[0];

describe('support', () => {
  it('counts one however often and at once one person gives it', async () => {
    const { id } = await app.idea(author);
    const person = await app.person();
    const answers = await Promise.all(Array.from({ length: 200 }, () => give(id, person)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await countsOf(id)).toEqual({ counter: 1, rows: 1, events: 1 });
  });

  it('counts two hundred when two hundred people give it at once', async () => {
    const { id } = await app.idea(author);
    // Straight into the tables: two hundred password hashes would say nothing about support.
    await app.rows(`
      insert into account (id, email, email_key, nickname, nickname_key, password_hash, age_band, region_id, language)
      select gen_random_uuid(), 'crowd-' || n || '@test.example', 'crowd-' || n, 'Crowd ' || n, 'crowd ' || n, '-', '18-24',
        (select id from region limit 1), 'en' from generate_series(1, 200) n`);
    const people = await app.rows<{ id: string; token: string }>(`
      with tokens as (select a.id, substr(encode(sha256(a.id::text::bytea), 'hex') , 1, 43) as token from account a where email_key like 'crowd-%'),
      kept as (insert into session (id, token_hash, account_id, device, method, expires_at)
        select gen_random_uuid(), sha256(token::bytea), id, 'Firefox', 'email', now() + interval '1 hour' from tokens)
      select id, token from tokens`);
    const answers = await Promise.all(
      people.map(({ id: person, token }) =>
        give(id, { cookie: `session=${token}`, id: person, nickname: '', email: '' }),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await countsOf(id)).toEqual({ counter: 200, rows: 200, events: 200 });
  });

  it('is taken back once, and shown to its giver at once', async () => {
    const { id } = await app.idea(author);
    const person = await app.person();
    expect((await give(id, person)).body).toEqual({ supportCount: 1, isSupported: true });
    expect((await app.call<IdeaDto>({ path: `/api/ideas/${id}`, as: person })).body).toMatchObject({
      supportCount: 1,
      isSupported: true,
    });
    const answers = await Promise.all(Array.from({ length: 20 }, () => takeBack(id, person)));
    expect(answers.at(-1)?.body).toEqual({ supportCount: 0, isSupported: false });
    expect(await countsOf(id)).toMatchObject({ counter: 0, rows: 0 });
  });

  it('is refused without a session, for a draft, for one’s own idea and outside the phase', async () => {
    const own = await app.idea(author);
    const draft = await app.draft(author);
    const reader = await app.person();
    expect((await give(own.id)).status).toBe(401);
    expect((await give(own.id, author)).body).toMatchObject({ status: 403, code: 'own_idea' });
    expect((await give(draft.id, reader)).status).toBe(404);
    const [late] = await app.rows<{ id: string }>(`
      select i.id from idea i join phase p on p.challenge_id = i.challenge_id
      where i.status = 'published' and p.kind in ('vote', 'review', 'results') and now() between p.starts_at and p.ends_at limit 1`);
    expect((await give(late?.id ?? '', reader)).body).toMatchObject({ status: 409, code: 'phase_closed' });
  });
});

describe('housekeeping', () => {
  it('finds every counter right, and mends one that is not', async () => {
    const job = app.app.get(HousekeepingJob, { strict: false });
    expect(await job.reconcileCounters()).toBe(0);
    const { id } = await app.idea(author);
    await app.rows('update idea_counter set support_count = 7 where idea_id = $1', [id]);
    expect(await job.reconcileCounters()).toBe(1);
    expect(await countsOf(id)).toMatchObject({ counter: 0 });
  });
});
