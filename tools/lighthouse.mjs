import process from 'node:process';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { ensureInstalled } from './lib/install.mjs';

/** Lighthouse as on a slow phone, on the first load of the public screens, and what that load weighs. */
await ensureInstalled();
const [{ ensureBuilt }, { findBrowser }, { richIdea, startDemoSystem }] = await Promise.all([
  import('./lib/build.mjs'),
  import('./lib/browser.mjs'),
  import('./lib/demo-system.mjs'),
]);
await ensureBuilt();
const [{ default: lighthouse }, { chromium }] = await Promise.all([import('lighthouse'), import('playwright-core')]);
const DEBUGGING_PORT = 9337;
const { url, read, stop } = await startDemoSystem(3397);
const { executablePath } = await findBrowser();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', `--remote-debugging-port=${DEBUGGING_PORT}`],
});

/** Bytes of script and style of a first load: as they travel, and packed with gzip for whoever cannot read Brotli. */
async function weigh(/** @type {string} */ path) {
  const page = await browser.newPage();
  /** @type {import('playwright-core').Response[]} */
  const responses = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(url + path, { waitUntil: 'networkidle' });
  const weights = { script: 0, stylesheet: 0, gzipped: 0, all: 0 };
  for (const response of responses) {
    const type = response.request().resourceType();
    const { responseBodySize } = await response.request().sizes();
    if (type !== 'image') weights.all += responseBodySize;
    if (type !== 'script' && type !== 'stylesheet') continue;
    weights[type] += responseBodySize;
    if (type === 'script') weights.gzipped += (await promisify(gzip)(await response.body(), { level: 9 })).length;
  }
  await page.close();
  return weights;
}

const screens = {
  idea: `/ideas/${await richIdea(read)}`,
  challenge: '/challenges/new-life-for-mine-buildings',
  landing: '/',
};
const kilo = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;
let isMet = true;
for (const [name, path] of Object.entries(screens)) {
  const { script, stylesheet, gzipped, all } = await weigh(path);
  const result = await lighthouse(url + path, {
    port: DEBUGGING_PORT,
    output: 'json',
    logLevel: 'error',
    onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
  });
  if (!result) throw new Error(`Lighthouse gave no result for ${path}.`);
  const scores = Object.values(result.lhr.categories).map(({ id, score }) => `${id} ${Math.round((score ?? 0) * 100)}`);
  const failing = Object.values(result.lhr.audits)
    .filter(({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score === 0)
    .map(({ id }) => id);
  console.log(
    `${name.padEnd(10)} ${scores.join(', ')}; first load: script ${kilo(script)} (gzip ${kilo(gzipped)}), CSS ${kilo(stylesheet)}, all but pictures ${kilo(all)}${failing.length > 0 ? `; failing: ${failing.join(', ')}` : ''}`,
  );
  const [performance = 0, ...others] = Object.values(result.lhr.categories).map(({ score }) => score ?? 0);
  isMet &&= performance >= 0.95 && others.every((score) => score === 1);
  isMet &&= script <= 150_000 && stylesheet <= 30_000 && all <= 250_000;
}
await browser.close();
await stop();
console.log(isMet ? 'all targets met' : 'some targets MISSED');
process.exit(isMet ? 0 : 1);
