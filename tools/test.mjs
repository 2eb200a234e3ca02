import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { ensureInstalled } from './lib/install.mjs';
import { run, runBin } from './lib/run.mjs';
import { inRoot } from './lib/workspace.mjs';

/**
 * `npm test`: everything. `check`, `small`, `medium` or `e2e` as argument: that part. Ends with one line that sums what the
 * runners themselves reported; a check that is no test runner counts as one test.
 */
await ensureInstalled();
const reports = fs.mkdtempSync(path.join(os.tmpdir(), 'headframe-reports-'));
const totals = { passed: 0, failed: 0, skipped: 0 };
const started = performance.now();

async function check(/** @type {string} */ name, /** @type {() => Promise<number>} */ work) {
  const code = await work();
  totals[code === 0 ? 'passed' : 'failed'] += 1;
  console.log(`${code === 0 ? '✓' : '✗'} ${name}`);
}

async function jest(/** @type {string} */ folder, /** @type {string[]} */ args) {
  const report = path.join(reports, `${folder}-${args.join('')}.json`);
  const node = [
    ...process.execArgv,
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    inRoot('node_modules', 'jest', 'bin', 'jest.js'),
  ];
  const code = await run(process.execPath, [...node, ...args, '--json', `--outputFile=${report}`, '--silent=false'], {
    cwd: inRoot(folder),
    isQuiet: true,
  });
  add(
    report,
    code,
    (
      /** @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numRuntimeErrorTestSuites: number }} */ result,
    ) => ({
      passed: result.numPassedTests,
      failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
      skipped: result.numPendingTests,
    }),
  );
}

async function browser() {
  const { findBrowser } = await import('./lib/browser.mjs');
  const { name, executablePath } = await findBrowser();
  console.log(`Chromium: ${name}${executablePath ? `, ${executablePath}` : ''}`);
  const report = path.join(reports, 'e2e.json');
  const code = await runBin('playwright', ['test'], {
    cwd: inRoot('e2e'),
    env: { E2E_EXECUTABLE: executablePath, E2E_REPORT: report },
  });
  add(
    report,
    code,
    (/** @type {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} */ { stats }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
      skipped: stats.skipped,
    }),
  );
}

/**
 * Adds up a runner's report. A runner that failed without saying so in its report, or that ran nothing, counts as a failure.
 * @template T
 * @param {string} report
 * @param {number} code
 * @param {(result: T) => typeof totals} read
 */
function add(report, code, read) {
  const result = fs.existsSync(report)
    ? read(JSON.parse(fs.readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 };
  if (result.failed === 0 && (code !== 0 || result.passed === 0)) result.failed = 1;
  totals.passed += result.passed;
  totals.failed += result.failed;
  totals.skipped += result.skipped;
}

const typescript = () => runBin('tsc', ['-b', 'shared', 'migrations', 'backend']);

async function checks() {
  await check('types of contract, migrations and API', typescript);
  for (const folder of ['frontend', 'e2e', 'tools'])
    await check(`types of ${folder}`, () => runBin('tsc', ['-p', folder]));
  await check('lint', () => runBin('oxlint', ['--type-aware', '--deny-warnings', '--quiet']));
  await check('format', () => runBin('oxfmt', ['--check']));
  await check('boundaries', () => run(process.execPath, [inRoot('tools', 'boundaries.mjs')]));
  await check('unused code', () => runBin('knip', ['--no-progress']));
  await check('lock file', () => run(process.execPath, [inRoot('tools', 'lock-check.mjs')]));
}

async function small() {
  await jest('backend', ['--selectProjects', 'small']);
  await jest('frontend', []);
}

async function medium() {
  await jest('backend', ['--selectProjects', 'medium']);
}

async function endToEnd() {
  const { ensureBuilt } = await import('./lib/build.mjs');
  await ensureBuilt();
  await browser();
}

/** @type {Record<string, () => Promise<void>>} */
const parts = { check: checks, small, medium, e2e: endToEnd };
const wanted = process.argv.slice(2);
for (const name of wanted.length > 0 ? wanted : Object.keys(parts)) {
  const part = parts[name];
  if (!part) throw new Error(`There is no part "${name}"; there are ${Object.keys(parts).join(', ')}.`);
  console.log(`\n── ${name}`);
  await part();
}
fs.rmSync(reports, { recursive: true, force: true });
console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} s`);
console.log(
  `${totals.passed} passed, ${totals.failed} failed${totals.skipped > 0 ? `, ${totals.skipped} skipped` : ''}`,
);
process.exit(totals.failed === 0 ? 0 : 1);
