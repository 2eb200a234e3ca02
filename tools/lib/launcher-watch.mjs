import process from 'node:process';
import { isAlive, parentOf } from './processes.mjs';

/**
 * Calls `onGone` when npm, which started this process through a shell, has ended. npm passes a signal on to its shell only,
 * and the shell ends without telling anybody; whoever stops `npm start` means the system, not the shell.
 */
export function watchLauncher(/** @type {() => void} */ onGone) {
  if (process.env['npm_lifecycle_event'] === undefined || process.platform === 'win32') return;
  const shell = process.ppid;
  const launchers = [shell, parentOf(shell)].filter((pid) => pid > 1);
  const timer = setInterval(() => {
    if (launchers.every(isAlive) && process.ppid === shell) return;
    clearInterval(timer);
    onGone();
  }, 250);
  timer.unref();
}
