import { chromium } from 'playwright-core';
import { findBrowser } from '../lib/browser.mjs';
import { cookieOf } from './data.mjs';
import { connect } from './servers.mjs';

const COMMENTS = 1000;
const VERSIONS = 200;
/** The reader whose browser opens the idea. */
const READER = 7;

/**
 * Gives one idea of the data a thousand comments, half of them answers, and two hundred versions that supporters gave their
 * yes to.
 * @param {string} url of the database
 * @returns {Promise<string>} the id of the idea
 */
export async function growIdea(url) {
  const client = await connect(url);
  const {
    rows: [idea],
  } = await client.query(
    `select id, author_id as author from idea order by published_at desc, id desc offset 300 limit 1`,
  );
  const run = (/** @type {string} */ text) => client.query(text, [idea.id]);
  await run(`
    insert into idea_version (idea_id, number, author_id, language, title, pitch, problem, beneficiaries, how_it_works, first_test,
      is_material, created_at)
    select i.id, n, i.author_id, i.language, i.title, i.pitch, x.problem || ' Version ' || n, x.beneficiaries, x.how_it_works,
      x.first_test, n % 20 = 0, i.published_at + n * interval '1 minute'
    from idea i join idea_text x on x.idea_id = i.id, generate_series(1, ${VERSIONS}) n where i.id = $1`);
  await run(`update idea set version = ${VERSIONS}, material_version = ${VERSIONS} where id = $1`);
  await run(`
    insert into event (id, occurred_at, type, actor_id, acting_as, region_id, idea_id)
    select gen_random_uuid(), i.published_at + n * interval '1 minute', 'idea.edited', i.author_id, 'author', i.region_id, i.id
    from idea i, generate_series(2, ${VERSIONS}) n where i.id = $1`);
  await run(`
    with people as (select id, row_number() over (order by id) - 1 as n from account),
    said as (
      insert into comment (id, idea_id, author_id, version, kind, language, text, created_at)
      select gen_random_uuid(), $1, p.id, 1 + p.n % ${VERSIONS}, 'praise', 'en', 'A thought about this idea, number ' || p.n,
        now() - p.n * interval '1 minute'
      from people p where p.n < ${COMMENTS / 2} returning id, author_id)
    insert into comment (id, idea_id, author_id, version, kind, language, text, parent_id, created_at)
    select gen_random_uuid(), $1, author_id, 1, 'question', 'en', 'And an answer to it.', id, now() from said`);
  await run(`
    update idea_counter set comment_count = (select count(*) from comment where idea_id = $1) where idea_id = $1`);
  await client.end();
  return String(idea.id);
}

/**
 * How long the page of an idea needs to paint after a key or a tap, as Event Timing counts it: from the input to the next
 * frame, in steps of 8 ms.
 * @param {string} address of the page
 * @returns {Promise<{ slowest: number, interactions: number }>} milliseconds
 */
export async function inputDelay(address) {
  const { executablePath } = await findBrowser();
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] });
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'en-GB' });
  const [name = '', value = ''] = cookieOf(READER).split('=');
  await context.addCookies([{ name, value, url: address }]);
  const page = await context.newPage();
  await page.addInitScript(`
    window.interactions = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.interactionId) window.interactions.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: 16, buffered: true });`);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: /^Support/ }).click();
  await page.getByRole('textbox').first().click();
  await page.keyboard.type('What a good idea.', { delay: 30 });
  for (let times = 0; times < 3; times += 1) {
    const more = page.getByRole('button', { name: /more/i }).first();
    if (!(await more.isVisible())) break;
    await more.click();
    await page.waitForLoadState('networkidle');
  }
  await page.waitForTimeout(300);
  const interactions = /** @type {number[]} */ (await page.evaluate('window.interactions'));
  await browser.close();
  return { slowest: Math.max(0, ...interactions), interactions: interactions.length };
}
