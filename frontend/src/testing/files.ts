import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `frontend/src`; tests run from `frontend`. */
export const SOURCES = join(process.cwd(), 'src');

/** The text of a file under `src`. */
export function readSource(path: string): string {
  return readFileSync(join(SOURCES, path), 'utf8');
}

/** Paths below `src`, relative to it. */
export function listSources(matches: RegExp): string[] {
  return readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => matches.test(path))
    .toSorted();
}
