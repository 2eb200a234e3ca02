import { spawn } from 'node:child_process';
import process from 'node:process';
import { root } from './workspace.mjs';

const isWindows = process.platform === 'win32';

/**
 * Runs a command to its end with its output in ours and tells its exit code.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, isQuiet?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { cwd = root, env = {}, isQuiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: isQuiet ? ['ignore', 'ignore', 'inherit'] : ['ignore', 'inherit', 'inherit'],
      shell: isWindows,
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs a program of `node_modules/.bin`. */
export function runBin(
  /** @type {string} */ name,
  /** @type {string[]} */ args,
  /** @type {Parameters<typeof run>[2]} */ options = {},
) {
  return run(
    new URL(`../../node_modules/.bin/${name}${isWindows ? '.cmd' : ''}`, import.meta.url).pathname,
    args,
    options,
  );
}

/** Like `run`, but a failure ends everything with a sentence. */
export async function must(/** @type {Promise<number>} */ running, /** @type {string} */ sentence) {
  const code = await running;
  if (code !== 0) throw new Error(sentence);
}
