import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { must, runBin } from './run.mjs';
import { inRoot } from './workspace.mjs';

const PAGE_SOURCES = [
  'frontend/src',
  'frontend/public',
  'frontend/index.html',
  'frontend/vite.config.ts',
  'frontend/package.json',
  'shared/src',
  'package-lock.json',
];
const pageStamp = inRoot('frontend', 'dist', '.built-from');

/** A hash of the names and contents of all files below the given places. */
function fingerprint(/** @type {string[]} */ places) {
  const hash = createHash('sha256');
  const visit = (/** @type {string} */ place) => {
    if (!fs.existsSync(place)) return;
    if (fs.statSync(place).isDirectory()) {
      for (const name of fs.readdirSync(place).toSorted()) visit(path.join(place, name));
      return;
    }
    hash.update(place).update('\0').update(fs.readFileSync(place)).update('\0');
  };
  for (const place of places) visit(inRoot(place));
  return hash.digest('hex');
}

/** Compiles contract, migrations and API; nothing happens where nothing changed. */
export async function buildServer() {
  await must(runBin('tsc', ['-b', 'backend']), 'The API does not compile.');
}

async function buildPage() {
  const wanted = fingerprint(PAGE_SOURCES);
  if (fs.existsSync(pageStamp) && fs.readFileSync(pageStamp, 'utf8') === wanted) return;
  console.log('Building the page …');
  const cwd = inRoot('frontend');
  await must(runBin('vite', ['build', '--logLevel', 'warn'], { cwd }), 'The page does not build.');
  await must(
    runBin('vite', ['build', '--logLevel', 'warn', '--ssr', 'src/entry-server.tsx', '--outDir', 'dist/server'], {
      cwd,
    }),
    "The page's server side does not build.",
  );
  await compressFiles(inRoot('frontend', 'dist', 'client'));
  fs.writeFileSync(pageStamp, wanted);
}

/** Text files get a smaller twin each, so that nothing is compressed while somebody waits. */
async function compressFiles(/** @type {string} */ folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (!entry.isFile() || !/\.(?:js|css|svg|json|webmanifest)$/.test(entry.name)) continue;
    const content = fs.readFileSync(file);
    if (content.length < 1024) continue;
    fs.writeFileSync(
      `${file}.br`,
      await promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    );
    fs.writeFileSync(`${file}.gz`, await promisify(gzip)(content, { level: 9 }));
  }
}

/** Builds what is stale. */
export async function ensureBuilt() {
  await buildServer();
  await buildPage();
}
