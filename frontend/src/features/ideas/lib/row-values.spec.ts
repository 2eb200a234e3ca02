import { describe, expect, it } from '@jest/globals';
import { emptyValues, isEmpty, textOf, valuesOfText } from './idea-values';
import { isNoFigure } from './row-values';

describe('rows in the form of an idea', () => {
  it('send figures as they are typed in six countries, and nothing for an empty row', () => {
    const values = emptyValues('hu');
    values.results = [
      { text: ' Nyitott délutánok ', unit: 'délután', now: '0', goal: '1 250,5', by: '2027-03' },
      { text: '', unit: ' ', now: '', goal: '', by: '' },
    ];
    values.costs = [{ text: 'Szerszám', euros: '400' }];
    expect(textOf(values)).toMatchObject({
      results: [{ text: 'Nyitott délutánok', unit: 'délután', now: 0, goal: 1250.5, by: '2027-03' }],
      costs: [{ text: 'Szerszám', euros: 400 }],
    });
  });

  it('keep what is no figure in the form and tell of it', () => {
    expect(['a dozen', '1.2.3', '-4'].map(isNoFigure)).toEqual([true, true, true]);
    expect(['', ' 12 ', '3,5'].map(isNoFigure)).toEqual([false, false, false]);
  });

  it('come back as they were sent', () => {
    const values = emptyValues('en');
    values.plan = [{ text: 'The first Friday', month: '2027-02' }];
    values.fairness.nature = { answer: 'unsure', note: 'Nobody has counted the birds.' };
    values.answers = { 'b-question': 'Two', 'a-question': 'One', 'untouched-question': undefined };
    expect(textOf(valuesOfText(textOf(values)))).toEqual(textOf(values));
    expect([isEmpty(values), isEmpty(emptyValues('en'))]).toEqual([false, true]);
  });
});
