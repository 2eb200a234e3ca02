import { existsSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { listSources, readSource, SOURCES } from '../testing/files';
import { routePaths } from './route-paths';

describe('the route paths', () => {
  it('are what their types say', () => {
    const source = readSource('app/route-paths.ts');
    for (const [name, path] of Object.entries(routePaths)) {
      if (!path.includes('$')) continue;
      expect([name, source.includes(`as '${path}'`)]).toEqual([name, true]);
    }
  });

  it('lead to modules that exist, so that the server can announce them', () => {
    const routes = listSources(/\.route\.ts$/);
    expect(routes.length).toBe(Object.keys(routePaths).length);
    for (const route of routes) {
      const folder = /lazyPage\('([^']+)', \(\) => import\('\.\/\1-page'\)/.exec(readSource(route))?.[1];
      expect([route, existsSync(`${SOURCES}/routes/${folder}/${folder}-page.tsx`)]).toEqual([route, true]);
    }
  });
});
