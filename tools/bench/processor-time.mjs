import { execFileSync } from 'node:child_process';
import fs from 'node:fs';

const TICKS_PER_SECOND = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** Seconds of processor time of a process, and of its ended children where `withChildren`. */
function secondsOf(/** @type {number} */ pid, withChildren = false) {
  const fields = fs
    .readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
    .map(Number);
  const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15);
  return (user + system + (withChildren ? endedUser + endedSystem : 0)) / TICKS_PER_SECOND;
}

/** Seconds of processor time that a process has used so far. */
export const processSeconds = (/** @type {number} */ pid) => secondsOf(pid);

/** Seconds of processor time of a PostgreSQL server with all its backends, ended ones too. */
export function postgresSeconds(/** @type {number} */ postmaster) {
  const children = execFileSync('ps', ['-o', 'pid=', '--ppid', String(postmaster)], { encoding: 'utf8' })
    .split('\n')
    .map(Number)
    .filter(Boolean);
  return children.reduce(
    (sum, pid) => {
      try {
        return sum + secondsOf(pid);
      } catch {
        return sum;
      }
    },
    secondsOf(postmaster, true),
  );
}
