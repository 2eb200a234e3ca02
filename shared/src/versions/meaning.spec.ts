import { describe, expect, it } from '@jest/globals';
import { changedMeaning } from './meaning.js';

const pitch = 'Ropes and holds on the old tower, open 3 evenings a week.';
const stays = (after: string) => changedMeaning({ pitch }, { pitch: after }).length === 0;

describe('the meaning of an idea', () => {
  it('stays when a slip is mended, a sign moved, an accent set', () => {
    expect(stays('Ropes and holds on the old tower: open 3 evenings a week')).toBe(true);
    expect(stays('ropes and holds on the old Tower, open 3 evenigns a week.')).toBe(true);
    expect(changedMeaning({ title: 'Βιβλιοθηκη στο πηγαδι' }, { title: 'Βιβλιοθήκη στο πηγάδι' })).toEqual([]);
  });

  it('changes with a figure, a short word, a word more, or many words', () => {
    for (const after of [
      'Ropes and holds on the old tower, open 30 evenings a week.',
      'Ropes and holds in the old tower, open 3 evenings a week.',
      'Ropes and holds on the old tower, never open 3 evenings a week.',
      'Roper and holdx on the old towes, opem 3 eveningz a week.',
    ])
      expect([after, stays(after)]).toEqual([after, false]);
  });

  it('changes with any row, and not with parts that carry none', () => {
    const row = { text: 'Evenings', unit: 'a week', now: 0, goal: 3, by: '2027-03' };
    expect(changedMeaning({ results: [row] }, { results: [{ ...row, goal: 4 }] })).toEqual(['results']);
    expect(
      changedMeaning(
        { results: [row] },
        { results: [Object.fromEntries(Object.entries(row).toReversed()) as typeof row] },
      ),
    ).toEqual([]);
    expect(changedMeaning({ results: [] }, {})).toEqual([]);
    expect(changedMeaning({ problem: null }, { problem: 'It stands empty.' })).toEqual(['problem']);
  });
});
