import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);

/** @typedef {{ name: string, executablePath: string | undefined }} Browser */

/** Chromium of a package: it unpacks into the temporary folder, so each user gets one of their own. */
async function packagedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  process.env['TMPDIR'] = path.join(os.tmpdir(), `headframe-chromium-${os.userInfo().uid}`);
  fs.mkdirSync(process.env['TMPDIR'], { recursive: true, mode: 0o700 });
  // Before the import: this makes it bring the libraries that bare machines lack.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const packaged = await import('@sparticuz/chromium');
  return packaged.default.executablePath();
}

function installedChromium() {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => fs.existsSync(file));
}

function downloadedChromium() {
  const cli = path.join(path.dirname(require.resolve('playwright-core/package.json')), 'cli.js');
  const { status } = spawnSync(process.execPath, [cli, 'install', '--only-shell', 'chromium'], {
    timeout: 120_000,
    stdio: 'ignore',
  });
  return status === 0 ? '' : undefined;
}

/** Whether a browser really opens a page; an empty path stands for the one Playwright finds by itself. */
async function opens(/** @type {string} */ executablePath) {
  try {
    const browser = await chromium.launch({
      executablePath: executablePath || undefined,
      args: ['--no-sandbox'],
      timeout: 20_000,
    });
    const page = await browser.newPage();
    await page.goto('data:text/html,<p>ok</p>');
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

/**
 * A Chromium that runs: the one named in `E2E_CHROMIUM`, Playwright's own, an installed one, a downloaded one, or the one
 * that comes with the packages.
 * @returns {Promise<Browser>}
 */
export async function findBrowser() {
  const candidates = /** @type {[string, () => string | undefined | Promise<string | undefined>][]} */ ([
    ['named in E2E_CHROMIUM', () => process.env['E2E_CHROMIUM']],
    ["Playwright's own", () => ''],
    ['installed', installedChromium],
    ['downloaded', downloadedChromium],
    ['from the packages', packagedChromium],
  ]);
  for (const [name, find] of candidates) {
    const executablePath = await find();
    if (executablePath !== undefined && (await opens(executablePath)))
      return { name, executablePath: executablePath || undefined };
  }
  throw new Error('No Chromium was found or could be obtained. Install one, or name it in E2E_CHROMIUM.');
}
