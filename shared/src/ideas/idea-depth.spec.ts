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

  it('make a proposal of a sketch with what a review needs, and the answers that its challenge asks for', () => {
    const question = { id: 'q', kind: 'number', isRequired: true, labels: [], choices: [] } as const;
    expect(missingFor('proposal', sketch, [question])).toEqual([
      'novelty',
      'actors',
      'effects',
      'results',
      'plan',
      'answers',
    ]);
    const proposal = {
      ...sketch,
      novelty: 'x'.repeat(20),
      actors: 'x',
      effects: 'x',
      results: [{ text: 'Open afternoons', unit: 'a week', now: 0, goal: 3, by: '2027-03' }],
      plan: [{ text: 'The first Friday', month: '2027-02' }],
    };
    expect([depthOf(proposal), depthOf(proposal, [question])]).toEqual(['proposal', 'sketch']);
    expect(depthOf({ ...proposal, answers: [{ question: 'q', text: '12.5' }] }, [question])).toBe('proposal');
    expect(depthOf({ ...proposal, answers: [{ question: 'q', text: 'twelve' }] }, [question])).toBe('sketch');
  });

  it('count only rows that are finished', () => {
    const results = [{ text: 'Open afternoons', unit: 'a week', now: null, goal: 3, by: '2027-03' }];
    expect(missingFor('proposal', { ...sketch, results, plan: [{ text: 'Begin', month: null }] })).toEqual(
      expect.arrayContaining(['results', 'plan']),
    );
  });

  it('tell begun fields from empty ones', () => {
    expect(tooShort({ ...spark, novelty: 'new', actors: '', problem: null })).toEqual(['novelty']);
  });
});
