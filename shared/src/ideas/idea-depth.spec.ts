import { describe, expect, it } from '@jest/globals';
import { depthOf, missingFor, tooShort } from './idea-depth.js';

const spark = { title: 'A title', pitch: 'Ten letters.' };
const sketch = {
  ...spark,
  problem: 'x'.repeat(30),
  beneficiaries: 'x'.repeat(10),
  howItWorks: 'x'.repeat(50),
  firstTest: 'x'.repeat(20),
};

describe('depths', () => {
  it('only ever add: a sketch is a spark with more', () => {
    expect([depthOf(spark), depthOf(sketch)]).toEqual(['spark', 'sketch']);
    expect(missingFor('sketch', spark)).toEqual(['problem', 'beneficiaries', 'howItWorks', 'firstTest']);
    expect(missingFor('spark', sketch)).toEqual([]);
  });

  it('count a field that is one letter short as missing', () => {
    expect(missingFor('sketch', { ...sketch, firstTest: 'x'.repeat(19) })).toEqual(['firstTest']);
    expect(missingFor('spark', { title: '🙂🙂🙂🙂', pitch: spark.pitch })).toEqual(['title']);
  });

  it('tell begun fields from empty ones', () => {
    expect(tooShort({ ...spark, novelty: 'new', actors: '', problem: null })).toEqual(['novelty']);
  });
});
