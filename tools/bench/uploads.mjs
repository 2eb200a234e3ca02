import { fork } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import { inRoot } from '../lib/workspace.mjs';
import { cookieOf } from './data.mjs';

const sharp = /** @type {typeof import('sharp').default} */ (createRequire(inRoot('backend', 'package.json'))('sharp'));

const PEOPLE = 10;
const PICTURES = 5;
const MOST_BYTES = 10_000_000;
const LISTS_A_SECOND = 50;
/** People whose lists are measured; none of them uploads. */
const READERS = 40;

/** A photograph as large as is allowed: noise does not pack well. */
async function largePicture() {
  const noise = /** @type {const} */ ({ type: 'gaussian', mean: 128, sigma: 40 });
  const create = { width: 4000, height: 3000, channels: /** @type {const} */ (3), background: '#000', noise };
  const raw = await sharp({ create }).raw().toBuffer();
  const picture = (/** @type {number} */ quality) =>
    sharp(raw, { raw: { width: 4000, height: 3000, channels: 3 } })
      .jpeg({ quality })
      .toBuffer();
  for (let quality = 98; quality > 20; quality -= 2) {
    const bytes = await picture(quality);
    if (bytes.length <= MOST_BYTES) return bytes;
  }
  throw new Error('No picture is small enough.');
}

/** Megabytes in memory; nothing for a process that has ended. */
function resident(/** @type {string | number} */ pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Memory of a process, and with those it started. */
function memory(/** @type {number} */ pid) {
  const children = fs.readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
  const own = resident(pid);
  return { own, all: children.reduce((sum, child) => sum + resident(child), own) };
}

/**
 * Ten people upload five pictures of ten megabytes at once; meanwhile others read lists at a steady rate.
 * @param {number} port
 * @param {number} pid of the API
 */
export async function uploadAtOnce(port, pid) {
  const address = `http://127.0.0.1:${port}`;
  const picture = await largePicture();
  const drafts = await Promise.all(
    Array.from({ length: PEOPLE }, async (_, person) => {
      const answer = await fetch(`${address}/api/ideas`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: cookieOf(person) },
        body: JSON.stringify({ challenge: 'bench-7', language: 'en', title: 'Five pictures', pitch: 'All at once.' }),
      });
      if (!answer.ok) throw new Error(`No draft was made: ${await answer.text()}`);
      return { person, id: /** @type {{ id: string }} */ (await answer.json()).id };
    }),
  );
  const peak = { own: 0, all: 0 };
  const before = memory(pid);
  const alone = await listsUntil(address, sleep(5000));
  const watch = setInterval(() => {
    const now = memory(pid);
    peak.own = Math.max(peak.own, now.own);
    peak.all = Math.max(peak.all, now.all);
  }, 25);
  const start = performance.now();
  const uploads = drafts.flatMap(({ person, id }) =>
    Array.from({ length: PICTURES }, () => ({ idea: id, cookie: cookieOf(person) })),
  );
  const sender = fork(inRoot('tools', 'bench', 'upload-sender.mjs'), { serialization: 'advanced' });
  sender.send({ address, picture, uploads });
  const sent = once(sender, 'message');
  const meanwhile = await listsUntil(address, sent);
  const seconds = (performance.now() - start) / 1000;
  clearInterval(watch);
  const [failed] = await sent;
  return {
    megabytes: picture.length / 1e6,
    failed: Number(failed),
    seconds,
    before: before.all,
    peak,
    alone,
    meanwhile,
  };
}

/**
 * People who read lists at a steady rate until something is done: how long they waited.
 * @param {string} address
 * @param {Promise<unknown>} done
 */
async function listsUntil(address, done) {
  const over = new AbortController();
  void done.then(() => over.abort());
  /** @type {number[]} */
  const times = [];
  /** @type {Promise<unknown>[]} */
  const open = [];
  const start = performance.now();
  for (let turn = 0; !over.signal.aborted; turn += 1) {
    // By the clock, so that a slow answer does not make the next reader wait.
    await sleep(Math.max(0, start + (turn * 1000) / LISTS_A_SECOND - performance.now()));
    const began = performance.now();
    const headers = { cookie: cookieOf(PEOPLE + (turn % READERS)) };
    open.push(
      fetch(`${address}/api/ideas`, { headers })
        .then((answer) => answer.arrayBuffer())
        .then(() => times.push(performance.now() - began)),
    );
  }
  await Promise.all(open);
  const sorted = times.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  return { count: times.length, p50: at(0.5), p99: at(0.99) };
}
