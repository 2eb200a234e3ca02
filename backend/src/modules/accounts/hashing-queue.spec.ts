import { describe, expect, it } from '@jest/globals';
import { HashingQueue } from './hashing-queue.js';

/** Work that ends when the test says so, and notes when it begins. */
function works(queue: HashingQueue) {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const begin = (name: string, line: 'known' | 'others') =>
    queue.run(line, () => {
      begun.push(name);
      return new Promise<void>((resolve) => ends.set(name, resolve));
    });
  return { begun, begin, end: (name: string) => ends.get(name)?.() };
}

describe('HashingQueue', () => {
  it('lets known browsers go first, whatever waits, and keeps places of their own', async () => {
    const { begun, begin, end } = works(new HashingQueue());
    const flood = Array.from({ length: 40 }, (_, n) => begin(`guess ${n}`, 'others').catch(() => 'refused' as const));
    const owner = begin('owner', 'known');
    expect(begun).toEqual(['guess 0', 'guess 1']);
    end('guess 1');
    await flood[1];
    expect(begun).toEqual(['guess 0', 'guess 1', 'owner']);
    end('owner');
    await owner;
    expect(begun.at(-1)).toBe('guess 2');
    for (let n = 0; n < 22; n += 1) {
      end(`guess ${n}`);
      await flood[n];
    }
    const answers = await Promise.all(flood);
    expect(answers.filter((answer) => answer === 'refused')).toHaveLength(18);
    expect(begun).toHaveLength(23);
  });
});
