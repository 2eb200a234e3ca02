import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..', '..');
const text = readFileSync(path.join(root, 'docs', 'security.md'), 'utf8');

describe('docs/security.md', () => {
  it('names tests that exist', () => {
    const named = [
      ...new Set([...text.matchAll(/`([\w/.-]+\.(?:medium-spec|spec|e2e)\.tsx?)`/g)].map(([, file]) => file ?? '')),
    ];
    expect(named.length).toBeGreaterThan(20);
    const folders = ['backend/src', 'shared/src', '.'];
    const missing = named.filter((file) => !folders.some((folder) => existsSync(path.join(root, folder, file))));
    expect(missing).toEqual([]);
  });
});
