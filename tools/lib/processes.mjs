import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import process from 'node:process';

/** Whether a process lives, ours or another user's. */
export function isAlive(/** @type {number} */ pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** The parent of a process; 0 where that cannot be told. */
export function parentOf(/** @type {number} */ pid) {
  try {
    const status =
      process.platform === 'linux'
        ? fs.readFileSync(`/proc/${pid}/status`, 'utf8')
        : `PPid: ${execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })}`;
    return Number(/^PPid:\s*(\d+)/m.exec(status)?.[1] ?? 0);
  } catch {
    return 0;
  }
}
