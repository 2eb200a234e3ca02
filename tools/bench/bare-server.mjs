import { randomUUID } from 'node:crypto';
import http from 'node:http';
import { createRequire } from 'node:module';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { inRoot } from '../lib/workspace.mjs';

/**
 * What the API is measured against: bare node:http and pg, the same SQL as unnamed statements, the same JSON from the same
 * presenters; no framework, no session, no guard, no validation. Who asks is said in the address.
 */
const require = createRequire(inRoot('backend', 'package.json'));
const pg = /** @type {typeof import('pg')} */ (require('pg'));
/** The application's own modules; the first one brings what decorators need. */
const dist = (/** @type {string} */ file) => import(pathToFileURL(inRoot('backend', 'dist', file)).href);
await dist('database/data-source.js');
const [{ listQuery, listName, IDEA_PAGE, IDEA_CONTEXT }, presenter, { Cursors }, supports, comments] =
  await Promise.all([
    dist('modules/ideas/ideas.sql.js'),
    dist('modules/ideas/ideas.presenter.js'),
    dist('platform/http/cursors.js'),
    dist('modules/supports/supports.sql.js'),
    dist('modules/comments/comments.sql.js'),
  ]);

const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 });

/** The first row of a statement. @returns {Promise<Record<string, any>>} */
const first = async (/** @type {string} */ text, /** @type {unknown[]} */ values) =>
  (await pool.query(text, values)).rows[0] ?? {};

const cursors = new Cursors({ secret: process.env['HEADFRAME_SECRET'] });
const actor = (/** @type {string | null} */ accountId) =>
  accountId === null
    ? null
    : { accountId, nickname: '', ageBand: '18-24', regionId: '', language: 'en', isGuardianNeeded: false, grants: [] };

const keyOf = (/** @type {{ publishedAt: string, id: string }} */ row) => [row.publishedAt, row.id];

/** @type {Record<string, (id: string, reader: string | null, body: { kind?: string, text?: string, language?: string }) => Promise<unknown>>} */
const routes = {
  async list(_id, reader) {
    const { text, values } = listQuery({ query: {}, after: null, language: 'en', readerId: reader, labs: [] });
    const { items } = await first(text, values);
    return cursors.page(listName({}), items, keyOf, (/** @type {object} */ row) =>
      presenter.presentIdeaCard(row, actor(reader)),
    );
  },
  async idea(id, reader) {
    const { idea } = await first(IDEA_PAGE, ['en', reader, id, [], false]);
    return presenter.presentIdea(idea, actor(reader), cursors);
  },
  async support(id, reader) {
    const { version, regionId } = await first(IDEA_CONTEXT, [id, reader, [], false, ['support.given'], 60]);
    return first(supports.GIVE_SUPPORT, [id, reader, version, randomUUID(), regionId]);
  },
  async comment(id, reader, { kind, text, language }) {
    const { version, regionId } = await first(IDEA_CONTEXT, [id, reader, [], false, ['comment.created'], 3600]);
    return first(comments.CREATE_COMMENT, [
      randomUUID(),
      id,
      null,
      reader,
      version,
      kind,
      language,
      text,
      randomUUID(),
      regionId,
    ]);
  },
};

/** @param {URL} url @param {string} body @param {http.ServerResponse} response */
async function answer(url, body, response) {
  const route = routes[url.pathname.slice(1)];
  if (!route) {
    response.writeHead(404).end();
    return;
  }
  try {
    const parsed = body === '' ? {} : JSON.parse(body);
    const json = JSON.stringify(await route(url.searchParams.get('id') ?? '', url.searchParams.get('reader'), parsed));
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(json);
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
}

const server = http.createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://bare');
  let body = '';
  request.on('data', (chunk) => (body += String(chunk)));
  request.on('end', () => void answer(url, body, response));
});
server.listen(Number(process.env['PORT']), '127.0.0.1', () => process.send?.('ready'));
// Nothing outlives the benchmark.
process.once('disconnect', () => process.exit());
