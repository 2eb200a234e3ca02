import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from '@headframe/shared/common';
import type { IdeaCardDto, IdeaDto, LookAlikeDto } from '@headframe/shared/ideas';
import { TestApp, type TestPerson } from '../../testing/test-app.js';

let app: TestApp;
let author: TestPerson;
let reader: TestPerson;

beforeAll(async () => {
  app = await TestApp.start();
  author = await app.person();
  reader = await app.person();
});
afterAll(() => app.stop());

const read = (id: string, as?: TestPerson) => app.call<IdeaDto>({ path: `/api/ideas/${id}`, as });

describe('a draft', () => {
  it('is seen by its author alone', async () => {
    const { id } = await app.draft(author);
    expect((await read(id, author)).status).toBe(200);
    const [forOthers, forAnybody, forNothing] = [
      await read(id, reader),
      await read(id),
      await read('01935000-0000-7000-8000-0000000000ff'),
    ];
    expect([forOthers.status, forAnybody.status]).toEqual([404, 404]);
    expect({ ...forOthers.body, requestId: '' }).toEqual({ ...forNothing.body, requestId: '' });
  });

  it('may be unfinished, and is told what is missing when it is published', async () => {
    const { id } = await app.draft(author, { title: 'Wall', pitch: '' });
    const answer = await app.call({ method: 'POST', path: `/api/ideas/${id}/publish`, as: author });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({
      code: 'text_incomplete',
      errors: [
        { path: 'title', code: 'text_too_short', params: { min: 5 } },
        { path: 'pitch', code: 'text_too_short', params: { min: 10 } },
      ],
    });
  });

  it('is saved only by whoever read its newest revision', async () => {
    const { id, revision } = await app.draft(author);
    const save = (title: string, ifMatch?: string) =>
      app.call<IdeaDto>({
        method: 'PATCH',
        path: `/api/ideas/${id}`,
        body: { title },
        as: author,
        headers: ifMatch ? { 'if-match': ifMatch } : {},
      });
    expect((await save('No revision said')).body).toMatchObject({ code: 'precondition_required' });
    const answers = await Promise.all(
      ['First of two tabs', 'Second of two tabs'].map((title) => save(title, `"${revision}"`)),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    const winner = answers.find(({ status }) => status === 200)?.body;
    expect((await read(id, author)).body).toMatchObject({ title: winner?.title, revision: revision + 1 });
  });

  it('is created once however often its key is sent', async () => {
    const call = {
      method: 'POST' as const,
      path: '/api/ideas',
      as: author,
      headers: { 'idempotency-key': 'key-of-one-draft' },
    };
    const body = {
      challenge: 'new-life-for-mine-buildings',
      language: 'en',
      title: 'Sent five times',
      pitch: 'And made only once.',
    };
    const answers = await Promise.all(Array.from({ length: 5 }, () => app.call<IdeaDto>({ ...call, body })));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
    expect(await app.rows('select 1 from idea where title = $1', ['Sent five times'])).toHaveLength(1);
    const other = await app.call({ ...call, body: { ...body, title: 'Another body' } });
    expect([other.status, other.body['code']]).toEqual([422, 'idempotency_key_reused']);
  });
});

describe('publishing', () => {
  it('makes an idea readable, counted and part of its challenge', async () => {
    const before = await app.call<{ ideaCount: number }>({
      path: '/api/challenges/new-life-for-mine-buildings',
      as: reader,
    });
    const { id } = await app.idea(author);
    const { body } = await read(id);
    expect(body).toMatchObject({
      status: 'published',
      version: 1,
      author: { nickname: author.nickname },
      abilities: { edit: 'sign_in_needed', support: 'sign_in_needed' },
    });
    expect(body.journey.map(({ type }) => type)).toEqual(['idea.created', 'idea.published']);
    const after = await app.call<{ ideaCount: number }>({
      path: '/api/challenges/new-life-for-mine-buildings',
      as: reader,
    });
    expect(after.body.ideaCount).toBe(before.body.ideaCount + 1);
  });

  it('is refused to anybody but the author, and outside the phase for ideas', async () => {
    const { id } = await app.draft(author);
    expect((await app.call({ method: 'POST', path: `/api/ideas/${id}/publish`, as: reader })).status).toBe(404);
    expect((await app.call({ method: 'POST', path: `/api/ideas/${id}/publish` })).status).toBe(401);
    const [closed] = await app.rows<{ slug: string }>(
      `select c.slug from challenge c join phase p on p.challenge_id = c.id where p.kind = 'vote' and now() between p.starts_at and p.ends_at`,
    );
    const late = await app.draft(author, { challenge: closed?.slug });
    const answer = await app.call({ method: 'POST', path: `/api/ideas/${late.id}/publish`, as: author });
    expect([answer.status, answer.body['code']]).toEqual([409, 'phase_closed']);
  });

  it('waits for a guardian where the region asks for one', async () => {
    const young = await app.person({
      ageBand: '14-15',
      region: 'landkreis-leipzig',
      guardianEmail: 'guardian@test.example',
    });
    const { id, abilities } = await app.draft(young);
    expect(abilities.publish).toBe('guardian_needed');
    expect((await app.call({ method: 'POST', path: `/api/ideas/${id}/publish`, as: young })).body).toMatchObject({
      code: 'guardian_needed',
    });
  });

  it('keeps each published text as a version that nobody can change', async () => {
    const { id, revision } = await app.idea(author);
    const edited = await app.call<IdeaDto>({
      method: 'PATCH',
      path: `/api/ideas/${id}`,
      body: { pitch: 'Ropes, holds and a slackline between the towers.' },
      as: author,
      headers: { 'if-match': `"${revision}"` },
    });
    expect(edited.body.version).toBe(2);
    const versions = await app.rows<{ number: number; pitch: string }>(
      'select number, pitch from idea_version where idea_id = $1 order by number',
      [id],
    );
    expect(versions).toEqual([
      { number: 1, pitch: 'Ropes and holds on the old tower, open three evenings a week.' },
      { number: 2, pitch: 'Ropes, holds and a slackline between the towers.' },
    ]);
    await expect(
      app.rows(`update idea_version set pitch = 'changed in secret' where idea_id = $1`, [id]),
    ).rejects.toThrow('append-only');
  });
});

describe('a lab that looks first', () => {
  it('holds an idea back until a facilitator approves it, or returns it with a reason', async () => {
    const facilitator = await app.signIn('leipzig-katrin@demo.example', 'headframe-demo');
    const [challenge] = await app.rows<{ slug: string }>(
      `select c.slug from challenge c join lab l on l.id = c.lab_id join phase p on p.challenge_id = c.id where l.looks_first and p.kind = 'ideas' and now() between p.starts_at and p.ends_at`,
    );
    const { id, status } = await app.idea(author, { challenge: challenge?.slug });
    expect(status).toBe('pending');
    expect([(await read(id)).status, (await read(id, reader)).status, (await read(id, facilitator)).status]).toEqual([
      404, 404, 200,
    ]);
    const queue = await app.call<Page<IdeaCardDto>>({ path: '/api/ideas?status=pending', as: facilitator });
    expect(queue.body.items.map((item) => item.id)).toContain(id);
    expect((await app.call<Page<IdeaCardDto>>({ path: '/api/ideas?status=pending', as: reader })).body.items).toEqual(
      [],
    );

    const step = (name: string, as: TestPerson, body?: object) =>
      app.call<IdeaDto>({ method: 'POST', path: `/api/ideas/${id}/${name}`, as, body });
    expect((await step('approve', author)).status).toBe(403);
    expect((await step('return', facilitator, { reason: 'short' })).status).toBe(422);
    expect(
      (await step('return', facilitator, { reason: 'Please say in one sentence who would look after the wall.' }))
        .status,
    ).toBe(204);
    expect((await read(id, facilitator)).status).toBe(404);
    expect((await read(id, author)).body).toMatchObject({
      status: 'draft',
      returnReason: 'Please say in one sentence who would look after the wall.',
    });
    await step('publish', author);
    expect((await step('approve', facilitator)).body).toMatchObject({ status: 'published' });
    const journey = (await read(id)).body.journey.map(({ type, actor }) => [type, actor]);
    expect(journey).toEqual([
      ['idea.created', 'author'],
      ['idea.approved', 'facilitator'],
    ]);
  });
});

describe('withdrawing', () => {
  it('takes an idea out of every public place', async () => {
    const { id } = await app.idea(author, { title: 'Quokkasanctuary at the tip' });
    await app.call({ method: 'POST', path: `/api/ideas/${id}/withdraw`, as: author });
    expect((await read(id)).status).toBe(404);
    expect((await read(id, author)).body).toMatchObject({ status: 'withdrawn' });
    const found = await app.call<Page<IdeaCardDto>>({ path: '/api/ideas?q=quokkasanctuary', as: reader });
    expect(found.body.items).toEqual([]);
  });
});

describe('lists', () => {
  it('go through every idea but those that went into others once, page by page, in each order', async () => {
    for (const sort of ['newest', 'supported']) {
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page: Page<IdeaCardDto> = (
          await app.call<Page<IdeaCardDto>>({
            path: `/api/ideas?sort=${sort}${cursor && `&cursor=${cursor}`}`,
            as: reader,
          })
        ).body;
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.next;
      }
      const [row] = await app.rows<{ count: string }>(
        `select count(*) from idea_search s join idea i on i.id = s.idea_id where i.status <> 'merged'`,
      );
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toHaveLength(Number(row?.count));
    }
  });

  it('refuse a cursor of another list, a forged one, and a broken one', async () => {
    const { next } = (await app.call<Page<IdeaCardDto>>({ path: '/api/ideas', as: reader })).body;
    for (const path of [
      `/api/ideas?sort=supported&cursor=${next}`,
      `/api/ideas?cursor=${next?.replace(/.$/, 'x')}y`,
      '/api/ideas?cursor=WyIyMDI2Il0.AAAAAAAAAAAAAAAAAAAAAA',
    ]) {
      expect((await app.call({ path, as: reader })).body).toMatchObject({ status: 400, code: 'cursor_invalid' });
    }
    expect((await app.call({ path: '/api/ideas?cursor=%00', as: reader })).status).toBe(422);
  });

  it('of my own ideas need a session and hold every status', async () => {
    expect((await app.call({ path: '/api/ideas?own=true' })).status).toBe(401);
    const mine = (await app.call<Page<IdeaCardDto>>({ path: '/api/ideas?own=true', as: author })).body.items;
    expect(new Set(mine.map(({ isOwn }) => isOwn))).toEqual(new Set([true]));
    expect(mine.some(({ status }) => status === 'draft')).toBe(true);
  });
});

const alike = (text: string): string =>
  `/api/ideas/look-alikes?challenge=new-life-for-mine-buildings&text=${encodeURIComponent(text)}`;

describe('look-alikes', () => {
  it('find an idea of the same region by a part of its words', async () => {
    const { id } = await app.idea(author, {
      title: 'Lamp room becomes a bicycle workshop',
      pitch: 'Repair your bike with old tools and new friends.',
    });
    const found = await app.call<LookAlikeDto[]>({
      path: `/api/ideas/look-alikes?challenge=new-life-for-mine-buildings&text=${encodeURIComponent('bicycle workshop for everybody')}`,
    });
    expect(found.body[0]?.id).toBe(id);
  });

  it('find an idea of another region and script by words that languages share, where a theme is shared', async () => {
    const { id } = await app.idea(author, { language: 'mk', title: 'Параглајдинг центар Заполјарје' });
    await app.rows(
      `update idea set status = 'published', published_at = now(), region_id = o.region_id, challenge_id = o.id, lab_id = o.lab_id,
          themes = c.themes
        from challenge c, challenge o where idea.id = $1 and c.slug = 'new-life-for-mine-buildings' and o.region_id <> c.region_id
          and o.id = (select min(id::text)::uuid from challenge where region_id <> c.region_id)`,
      [id],
    );
    const onlooker = await app.person();
    const found = await app.call<LookAlikeDto[]>({ path: alike('Paraglajding centar Zapoljarje'), as: onlooker });
    expect(found.body.map((one) => one.id)).toContain(id);
    const own = await app.call<LookAlikeDto[]>({ path: alike('Paraglajding centar Zapoljarje'), as: author });
    expect(own.body.map((one) => one.id)).not.toContain(id);
  });
});
