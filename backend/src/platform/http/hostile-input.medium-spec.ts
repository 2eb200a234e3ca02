import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { IdeaDto } from '@headframe/shared/ideas';
import { TestApp, type TestPerson } from '../../testing/test-app.js';

let app: TestApp;
let person: TestPerson;
let idea: IdeaDto;

beforeAll(async () => {
  app = await TestApp.start();
  person = await app.person();
  idea = await app.idea(await app.person());
});
afterAll(() => app.stop());

const SPARK = {
  challenge: 'new-life-for-mine-buildings',
  language: 'en',
  title: 'A good title',
  pitch: 'A good enough pitch.',
};
const create = (body: unknown, headers: Record<string, string> = {}) =>
  app.call({ method: 'POST', path: '/api/ideas', body, as: person, headers });
const stored = async () =>
  Number(
    (
      await app.rows<{ count: string }>(
        'select (select count(*) from idea) + (select count(*) from comment) + (select count(*) from event) as count',
      )
    )[0]?.count,
  );

const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

describe('bad input gets a clear problem and stores nothing', () => {
  it.each<[string, unknown, number, string]>([
    ['a body over 256 kB', { ...SPARK, pitch: 'x'.repeat(300_000) }, 413, 'body_too_large'],
    ['a wrong type', { ...SPARK, title: 42 }, 422, 'validation_failed'],
    ['an array for an object', [SPARK], 422, 'validation_failed'],
    ['a bare string', '"text"', 422, 'validation_failed'],
    ['null', 'null', 422, 'validation_failed'],
    ['an empty array for a row', { ...SPARK, plan: [[]] }, 422, 'validation_failed'],
    ['an array around a row', { ...SPARK, plan: [[{ text: 'a', month: null }]] }, 422, 'validation_failed'],
    ['null for a field that may be left out', { ...SPARK, themes: null }, 422, 'validation_failed'],
    ['an unknown field', { ...SPARK, status: 'published' }, 422, 'validation_failed'],
    ['a field of the prototype', '{"__proto__":{"x":1},"title":"A good title"}', 400, 'broken_json'],
    ['a constructor', '{"constructor":{"prototype":{"x":1}}}', 400, 'broken_json'],
    ['a control character', { ...SPARK, title: 'A \u0007 title' }, 422, 'validation_failed'],
    ['a NUL character', { ...SPARK, title: 'A \u0000 title' }, 422, 'validation_failed'],
    ['a lone surrogate', '{"title":"\\ud800 half"}', 422, 'validation_failed'],
    ['a right-to-left override', { ...SPARK, title: 'A \u202eeltit' }, 422, 'validation_failed'],
    ['a zero-width space', { ...SPARK, title: 'A\u200btitle' }, 422, 'validation_failed'],
    ['a word of 10,000 letters', { ...SPARK, title: 'x'.repeat(10_000) }, 422, 'validation_failed'],
    ['a line break in a title', { ...SPARK, title: 'Two\nlines' }, 422, 'validation_failed'],
    ['broken JSON', '{"title": ', 400, 'broken_json'],
    ['bytes that are no text', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), 400, 'broken_json'],
    ['an empty body', '', 400, 'broken_json'],
    ['JSON nested 10,000 deep', nested(10_000), 400, 'body_too_deep'],
    ['JSON with 100,000 members', `[${'1,'.repeat(100_000)}1]`, 400, 'body_too_deep'],
    ['an unknown challenge', { ...SPARK, challenge: 'no-such-challenge' }, 422, 'validation_failed'],
    ['a link that no browser can follow', { ...SPARK, links: ['https://[::1/'] }, 422, 'validation_failed'],
    ['a link that is no https address', { ...SPARK, links: ['javascript:alert(1)'] }, 422, 'validation_failed'],
    [
      'too many themes',
      { ...SPARK, themes: ['mobility', 'housing', 'digital', 'heritage-culture'] },
      422,
      'validation_failed',
    ],
  ])('%s', async (_, body, status, code) => {
    const before = await stored();
    const answer = await create(body);
    expect([answer.status, answer.body['code']]).toEqual([status, code]);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.text).not.toMatch(/at \w+ \(|node_modules|select |insert /i);
    expect(await stored()).toBe(before);
  });

  it.each([
    ['text/plain', 415],
    ['application/x-www-form-urlencoded', 415],
    ['multipart/form-data; boundary=x', 415],
    ['application/json; charset=utf-16', 400],
  ])('content type %s', async (type, status) => {
    const answer = await create('title=A', { 'content-type': type });
    expect(answer.status).toBe(status);
    expect(answer.body['code']).toBeDefined();
  });

  it.each([
    ['an id that is no UUID', '/api/ideas/42', 400, 'identifier_invalid'],
    ['an id with a quote', `/api/ideas/${encodeURIComponent("' or 1=1")}`, 400, 'identifier_invalid'],
    ['an id that belongs to nothing', '/api/ideas/01935000-0000-7000-8000-0000000000aa', 404, 'not_found'],
    ['a slug with a NUL', '/api/challenges/a%00b', 404, 'not_found'],
    ['a slug that is no slug', '/api/regions/..%2f..%2fetc', 404, 'not_found'],
    ['an overlong path part', `/api/labs/${'x'.repeat(300)}`, 404, 'not_found'],
    ['broken percent encoding', '/api/labs/%zz', 400, 'bad_request'],
    ['an unknown query', '/api/ideas?order=1', 422, 'validation_failed'],
    ['a repeated query', '/api/ideas?q=a&q=b', 422, 'validation_failed'],
    ['a sort by a private column', '/api/ideas?sort=author_id', 422, 'validation_failed'],
    ['a NUL in a search', '/api/ideas?q=a%00', 422, 'validation_failed'],
    ['an overlong search', `/api/ideas?q=${'x'.repeat(101)}`, 422, 'validation_failed'],
    ['an unknown path', '/api/nothing', 404, 'not_found'],
  ])('%s in the address', async (_, path, status, code) => {
    const answer = await app.call({ path });
    expect([answer.status, answer.body?.['code']]).toEqual([status, code]);
  });

  it('takes null for no field that may be left out', async () => {
    const draft = await app.draft(person);
    for (const field of ['title', 'problem', 'links', 'results', 'answers', 'isMinor', 'municipality']) {
      const { status, body } = await app.call({
        method: 'PATCH',
        path: `/api/ideas/${draft.id}`,
        body: { [field]: null },
        as: person,
        headers: { 'if-match': `"${draft.revision}"` },
      });
      expect([field, status, body['code']]).toEqual([field, 422, 'validation_failed']);
    }
  });

  it('does not touch a stored idea when a change is refused', async () => {
    const draft = await app.draft(person);
    const answer = await app.call({
      method: 'PATCH',
      path: `/api/ideas/${draft.id}`,
      body: { title: 'x'.repeat(101) },
      as: person,
      headers: { 'if-match': `"${draft.revision}"` },
    });
    expect(answer.status).toBe(422);
    expect((await app.call<IdeaDto>({ path: `/api/ideas/${draft.id}`, as: person })).body.title).toBe(draft.title);
  });

  it('keeps a text as it was written, normalised', async () => {
    const text = `<img src=x onerror=alert(1)> 👩‍👩‍👧 Ѓорче ű ΐ — "quotes" & 'more'`;
    const { body } = await app.call<IdeaDto>({
      method: 'POST',
      path: '/api/ideas',
      body: { ...SPARK, title: `  ${text.normalize('NFD')}\u00a0` },
      as: person,
    });
    expect(body.title).toBe(text.normalize('NFC'));
  });
});

describe('writes from elsewhere', () => {
  it.each<[string, Record<string, string>]>([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a sibling host', { 'sec-fetch-site': 'same-site' }],
    ['another origin', { origin: 'https://evil.example' }],
    ['an opaque origin', { origin: 'null' }],
  ])('are refused from %s', async (_, headers) => {
    const answer = await app.call({ method: 'PUT', path: `/api/ideas/${idea.id}/support`, as: person, headers });
    expect([answer.status, answer.body['code']]).toEqual([403, 'cross_site_request']);
  });
});

describe('every answer', () => {
  it('carries the strict policy and hides what it runs on', async () => {
    const { headers } = await app.call({ path: '/api/ideas' });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-powered-by']).toBeUndefined();
  });

  it('is shared between anonymous readers by language, revalidated by ETag, and never stored for people', async () => {
    const first = await app.call({ path: '/api/regions', headers: { 'accept-language': 'de' } });
    expect(first.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    const known = await app.call({
      path: '/api/regions',
      headers: { 'accept-language': 'de', 'if-none-match': String(first.headers['etag']) },
    });
    expect([known.status, known.text]).toEqual([304, '']);
    const greek = await app.call({ path: '/api/regions', headers: { 'accept-language': 'el' } });
    expect(greek.text).not.toBe(first.text);
    const mine = await app.call({ path: '/api/regions', as: person });
    expect([mine.headers['cache-control'], mine.headers['etag']]).toEqual(['no-store', undefined]);
  });
});
