import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, parentOf } from './processes.mjs';

/** Whether a process is a start of ours whose npm was killed: it was left behind, with or without npm's shell. */
function isLeftBehind(/** @type {number} */ pid) {
  try {
    if (!fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('start.mjs')) return false;
  } catch {
    return false;
  }
  const parent = parentOf(pid);
  return parent === 1 || parentOf(parent) === 1;
}

/**
 * Makes room for this start: a predecessor that was left behind on the same data is stopped. Then this process is written
 * down as the one that runs.
 */
export async function succeed(/** @type {string} */ dataDirectory) {
  const file = path.join(dataDirectory, 'headframe.pid');
  const pid = fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8')) : 0;
  if (pid > 0 && pid !== process.pid && isAlive(pid) && isLeftBehind(pid)) {
    process.kill(pid, 'SIGTERM');
    for (let tries = 0; tries < 60 && isAlive(pid); tries += 1) await sleep(100);
    if (isAlive(pid)) process.kill(pid, 'SIGKILL');
  }
  fs.writeFileSync(file, String(process.pid));
}
