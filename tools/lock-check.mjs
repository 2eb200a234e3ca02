import fs from 'node:fs';
import { inRoot } from './lib/workspace.mjs';

/**
 * The lock file must name the packages of every platform, else `npm ci` fails on the others; and it must name no place to
 * fetch from but the registry that the reader's own npm is set to.
 */
/** @type {Record<string, { optionalDependencies?: Record<string, string>, resolved?: string, link?: boolean }>} */
const packages = JSON.parse(fs.readFileSync(inRoot('package-lock.json'), 'utf8')).packages;
const names = new Set(Object.keys(packages).map((place) => place.replace(/.*node_modules\//, '')));
/** @type {string[]} */
const faults = [];
for (const [place, { optionalDependencies = {}, resolved, link }] of Object.entries(packages)) {
  for (const name of Object.keys(optionalDependencies)) if (!names.has(name)) faults.push(`${place} lacks ${name}`);
  if (resolved && !link) faults.push(`${place} is fetched from ${resolved}`);
}
for (const fault of faults) console.error(fault);
console.log(`${names.size} packages, ${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
