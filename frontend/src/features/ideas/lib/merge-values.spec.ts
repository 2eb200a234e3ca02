import { describe, expect, it } from '@jest/globals';
import { emptyValues, type IdeaValues } from './idea-values';
import { mergeValues } from './merge-values';

const values = (change: Partial<IdeaValues>): IdeaValues => ({ ...emptyValues('en'), ...change });
const isLive = (field: string) => field === 'problem';
const alone = () => false;

describe('two changes of one form', () => {
  it('are put together where they concern different fields', () => {
    const base = values({ title: 'Lamp', pitch: 'Light.' });
    const mine = values({ title: 'Lamp and bulb', pitch: 'Light.' });
    const theirs = values({ title: 'Lamp', pitch: 'Light for all.', themes: ['jobs-skills'] });
    expect(mergeValues({ base, mine, theirs, isLive: alone })).toEqual(
      values({ title: 'Lamp and bulb', pitch: 'Light for all.', themes: ['jobs-skills'] }),
    );
  });

  it('are left to the writer where both changed one field, or where nothing is known of what they began from', () => {
    const base = values({ title: 'Lamp' });
    const [mine, theirs] = [values({ title: 'Mine' }), values({ title: 'Theirs' })];
    expect(mergeValues({ base, mine, theirs, isLive: alone })).toBeNull();
    expect(mergeValues({ base: null, mine, theirs: base, isLive: alone })).toBeNull();
    expect(mergeValues({ base: null, mine, theirs: mine, isLive: alone })).toEqual(mine);
  });

  it('are no conflict in a section that both write at once, but only in that one', () => {
    const base = values({ problem: 'One.' });
    const [mine, theirs] = [values({ problem: 'One. Two. Three.' }), values({ problem: 'One. Two.' })];
    expect(mergeValues({ base, mine, theirs, isLive })).toEqual(mine);
    expect(mergeValues({ base, mine: { ...mine, title: 'A' }, theirs: { ...theirs, title: 'B' }, isLive })).toBeNull();
  });
});
