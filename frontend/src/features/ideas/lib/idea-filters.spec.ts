import { describe, expect, it } from '@jest/globals';
import { withQuery } from '../../../lib/query-string';
import { chosenFilters, ideaFilterParams, isNarrowed, sortOf, sortsFor, withFilter } from './idea-filters';

describe('the filters of a list of ideas', () => {
  it('come from the address, and what makes no sense is dropped', () => {
    const search = {
      q: '  bicikli  ',
      region: 'asturias',
      theme: 'mobility',
      language: 'fr',
      depth: 'sketch',
      status: 'draft',
      sort: 'match',
      cursor: '../..',
      other: 'x',
    };
    expect(ideaFilterParams(search)).toEqual({
      q: 'bicikli',
      region: 'asturias',
      theme: 'mobility',
      depth: 'sketch',
      sort: 'match',
    });
    expect(ideaFilterParams({ region: '../admin', q: ' ', sort: 'match' })).toEqual({});
  });

  it('go back into an address that says the same', () => {
    const filters = ideaFilterParams({ q: 'ő & ű', theme: 'mobility', status: 'done' });
    const address = withQuery('/search', filters);
    expect(ideaFilterParams(Object.fromEntries(new URLSearchParams(address.split('?')[1])))).toEqual(filters);
  });

  it('change one at a time, and an empty choice takes its filter away', () => {
    const one = withFilter({}, 'theme', 'mobility');
    const two = withFilter(one, 'status', 'done');
    expect(two).toEqual({ theme: 'mobility', status: 'done' });
    expect(withFilter(two, 'theme', '')).toEqual({ status: 'done' });
    expect(chosenFilters(two)).toEqual(['theme', 'status']);
    expect(isNarrowed({ sort: 'supported' })).toBe(false);
    expect(isNarrowed({ q: 'x' })).toBe(true);
  });

  it('offer the best match only where there are words, and then first', () => {
    expect(sortsFor({})).toEqual(['newest', 'supported']);
    expect(sortOf({})).toBe('newest');
    expect(sortOf({ q: 'x' })).toBe('match');
    expect(sortOf({ q: 'x', sort: 'supported' })).toBe('supported');
  });

  it('keep the usual order out of the address', () => {
    expect(withFilter({ sort: 'supported' }, 'sort', 'newest')).toEqual({});
    expect(withFilter({ q: 'x' }, 'sort', 'newest')).toEqual({ q: 'x', sort: 'newest' });
    expect(withFilter({ q: 'x', sort: 'newest' }, 'q', '')).toEqual({});
  });
});
