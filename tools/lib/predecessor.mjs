import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';

const isAlive = (/** @type {number} */ pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Whether a process is a start of ours whose npm was killed: it was left behind and nobody can stop it any more. */
function isOrphan(/** @type {number} */ pid) {
  try {
    const command = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    const parent = Number(/^PPid:\s*(\d+)/m.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
    return command.includes('start.mjs') && parent === 1;
  } catch {
    return false;
  }
}

/**
 * Makes room for this start: a predecessor that was left behind on the same data is stopped. Then this process is written
 * down as the one that runs.
 */
export async function succeed(/** @type {string} */ dataDirectory) {
  const file = path.join(dataDirectory, 'headframe.pid');
  const pid = fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8')) : 0;
  if (pid > 0 && pid !== process.pid && isAlive(pid) && isOrphan(pid)) {
    process.kill(pid, 'SIGTERM');
    for (let tries = 0; tries < 60 && isAlive(pid); tries += 1) await sleep(100);
    if (isAlive(pid)) process.kill(pid, 'SIGKILL');
  }
  fs.writeFileSync(file, String(process.pid));
}
