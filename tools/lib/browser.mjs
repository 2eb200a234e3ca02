import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { inRoot } from './workspace.mjs';

const require = createRequire(import.meta.url);

/** @typedef {{ name: string, executablePath: string | undefined }} Browser */

/**
 * Chromium of a package. It unpacks into the temporary folder, so each user gets one of their own. The package changes the
 * environment of the process that loads it, so that is a process of its own: neither the database nor the system under test
 * may come to see another temporary folder or other libraries.
 */
function packagedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = path.join(os.tmpdir(), `headframe-chromium-${os.userInfo().uid}`);
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  const unpack = `import('@sparticuz/chromium').then(async ({ default: chromium }) => {
    process.stdout.write(await chromium.executablePath());
  });`;
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', unpack], {
    cwd: inRoot(),
    encoding: 'utf8',
    // The name of a runtime makes it bring the libraries that bare machines lack.
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 && stdout !== '' ? stdout : undefined;
}

/** The same with the libraries and fonts it brings, for machines that have none; only this browser gets them. */
function packagedChromiumWithLibraries() {
  const binary = packagedChromium();
  if (binary === undefined) return undefined;
  const folder = path.dirname(binary);
  const script = path.join(folder, 'chromium-with-libraries');
  const lines = [
    '#!/bin/sh',
    `export LD_LIBRARY_PATH="${path.join(folder, 'al2023', 'lib')}"`,
    `export FONTCONFIG_PATH="${path.join(folder, 'fonts')}"`,
    `exec "${binary}" "$@"`,
  ];
  fs.writeFileSync(script, `${lines.join('\n')}\n`, { mode: 0o700 });
  return script;
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
    ['from the packages, with its libraries', packagedChromiumWithLibraries],
  ]);
  for (const [name, find] of candidates) {
    const executablePath = await find();
    if (executablePath !== undefined && (await opens(executablePath)))
      return { name, executablePath: executablePath || undefined };
  }
  throw new Error('No Chromium was found or could be obtained. Install one, or name it in E2E_CHROMIUM.');
}
