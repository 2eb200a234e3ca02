import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { listSources, readSource } from '../testing/files';
import further from './en/further';

/** The modules of the page that a module binds, its screens left out: those are fetched when they are opened. */
function importsOf(path: string): string[] {
  const source = readSource(path).replaceAll(/^import type [^;]+;$/gm, '');
  return [...source.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].flatMap(([, target = '']) => {
    const base = join(dirname(path), target);
    const isScreen = path.endsWith('.route.ts') && base.endsWith('-page');
    return isScreen ? [] : (known.get(base) ?? known.get(join(base, 'index')) ?? []);
  });
}

const sources = listSources(/\.tsx?$/).filter((path) => !/\.spec\.|^testing\/|^locales\//.test(path));
const known = new Map(sources.map((path) => [path.replace(/\.tsx?$/, ''), path]));

function reach(starts: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const open = [...starts];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    open.push(...importsOf(path));
  }
  return seen;
}

const routes = sources.filter((path) => path.endsWith('.route.ts'));
const screens = routes
  .filter((path) => !readSource(path).includes("'further')"))
  .map((path) => path.replace('.route.ts', '-page.tsx'));
const FURTHER = Object.keys(further);

describe('the words beyond reading', () => {
  it('are said by no screen that is drawn without them, nor by the frame', () => {
    const frame = ['app/app.tsx', 'app/router.tsx'];
    expect(screens.length).toBeGreaterThan(5);
    for (const start of [...frame, ...screens]) {
      for (const path of reach([start])) {
        const source = readSource(path);
        const prefixes = [...source.matchAll(/`([a-z_]+\.[\w.]*)\$\{/g)].map(([, prefix = '']) => prefix);
        const said = FURTHER.filter(
          (id) =>
            source.includes(`'${id}'`) || prefixes.some((prefix) => prefix !== 'errors.' && id.startsWith(prefix)),
        );
        expect({ start, path, said }).toEqual({ start, path, said: [] });
      }
    }
  });
});
