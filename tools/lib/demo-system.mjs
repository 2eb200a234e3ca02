import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { startEverything } from './running.mjs';

/**
 * The production build on a throw-away database with the demo data, for tools that look at the running product.
 * @param {number} port
 */
export async function startDemoSystem(port) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'headframe-demo-'));
  fs.chmodSync(folder, 0o755);
  const { DATABASE_URL: _, ...environment } = process.env;
  const running = await startEverything({
    dataDirectory: folder,
    environment: { ...environment, PORT: String(port), HEADFRAME_LOG_LEVEL: 'error' },
  });
  const stop = async () => {
    await running.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  };
  const url = running.publicUrl;
  /** @type {(path: string) => Promise<any>} */
  const read = async (address) => (await fetch(url + address)).json();
  return { url, read, stop };
}

/** A public idea that has everything: sections, supporters, talk. Its author lets search engines read it. */
export async function richIdea(/** @type {(path: string) => Promise<any>} */ read) {
  /** @type {{ items: { id: string, depth: string }[] }} */
  const { items } = await read('/api/ideas?sort=supported');
  for (const { id, depth } of items) {
    if (depth === 'sketch' && (await read(`/api/ideas/${id}`)).isIndexable) return id;
  }
  throw new Error('The demo data has no sketch that search engines may read.');
}
