import { describe, expect, it } from '@jest/globals';
import { peopleParams, withPeopleFilter } from './people-filters';

describe('the address of the list of people', () => {
  it('keeps what makes sense and drops the rest', () => {
    const raw = { q: '  otter ', role: 'reviewer', region: 'asturias', cursor: 'ab.cd', sort: 'age' };
    expect(peopleParams(raw)).toEqual({ q: 'otter', role: 'reviewer', region: 'asturias', cursor: 'ab.cd' });
    expect(peopleParams({ q: ' ', role: 'king', region: '../etc', cursor: 'x' })).toEqual({});
  });

  it('loses a filter that is set to nothing', () => {
    expect(withPeopleFilter({ q: 'otter', role: 'reviewer' }, 'role', '')).toEqual({ q: 'otter' });
    expect(withPeopleFilter({ q: 'otter' }, 'region', 'asturias')).toEqual({ q: 'otter', region: 'asturias' });
  });
});
