import { mkdirSync } from 'node:fs';
import process from 'node:process';
import { ensureInstalled } from './lib/install.mjs';
import { inRoot } from './lib/workspace.mjs';

/** Pictures of the running product for the documents: phone and desktop, light and dark. */
await ensureInstalled();
const [{ ensureBuilt }, { findBrowser }, { richIdea, startDemoSystem }] = await Promise.all([
  import('./lib/build.mjs'),
  import('./lib/browser.mjs'),
  import('./lib/demo-system.mjs'),
]);
await ensureBuilt();
const { chromium } = await import('playwright-core');
const { url, read, stop } = await startDemoSystem(3398);
const { executablePath } = await findBrowser();
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] });
const folder = inRoot('docs', 'screenshots');
mkdirSync(folder, { recursive: true });

const screens = {
  landing: '/',
  challenge: '/challenges/new-life-for-mine-buildings',
  idea: `/ideas/${await richIdea(read)}`,
  write: '/challenges/new-life-for-mine-buildings/write',
};
const sizes = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 800 } };
for (const [size, viewport] of Object.entries(sizes)) {
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    const context = await browser.newContext({
      viewport,
      colorScheme,
      locale: 'en-GB',
      deviceScaleFactor: size === 'phone' ? 2 : 1,
    });
    const page = await context.newPage();
    for (const [name, path] of Object.entries(screens)) {
      await page.goto(url + path, { waitUntil: 'networkidle' });
      await page.screenshot({ path: `${folder}/${name}-${size}-${colorScheme}.png` });
    }
    await context.close();
  }
}
await browser.close();
await stop();
console.log(`docs/screenshots: ${Object.keys(screens).length * 4} pictures`);
process.exit(0);
