import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderPart } from '../../../testing/render-part';
import { IdeaFilters } from './idea-filters';
import { IdeaListWords } from './idea-list-words';

const rest = { action: '/search', clear: <a href="/search">clear</a> };

describe('IdeaFilters', () => {
  it('act at once and say on phones how many are on', async () => {
    const change = jest.fn();
    const { user, again } = await renderPart(<IdeaFilters {...rest} filters={{}} onChange={change} />);
    expect(screen.queryByText('clear')).toBeNull();
    await user.selectOptions(screen.getByLabelText('Theme'), 'Getting around');
    expect(change).toHaveBeenLastCalledWith({ theme: 'mobility' });
    // The choice is seen before the new list is here.
    expect((screen.getByLabelText('Theme') as HTMLSelectElement).value).toBe('mobility');
    expect(screen.getByText('1 filter is on')).toBeTruthy();
    expect(screen.getByText('clear')).toBeTruthy();

    again(<IdeaFilters {...rest} filters={{ theme: 'mobility' }} onChange={change} />);
    await user.selectOptions(screen.getByLabelText('Where it stands'), 'Done');
    expect(change).toHaveBeenLastCalledWith({ theme: 'mobility', status: 'done' });

    // Back in the browser's history.
    again(<IdeaFilters {...rest} filters={{}} onChange={change} />);
    expect((screen.getByLabelText('Theme') as HTMLSelectElement).value).toBe('');
    expect((screen.getByLabelText('Where it stands') as HTMLSelectElement).value).toBe('');
  });

  it('ask for a region only where there is a choice', async () => {
    const { again } = await renderPart(<IdeaFilters {...rest} filters={{}} onChange={jest.fn()} />);
    expect(screen.queryByLabelText('Region')).toBeNull();
    const regions = [{ value: 'asturias', label: 'Asturias' }];
    again(<IdeaFilters {...rest} filters={{}} regions={regions} onChange={jest.fn()} />);
    expect(screen.getByLabelText('Region')).toBeTruthy();
  });
});

describe('IdeaListWords', () => {
  it('act when they are sent and keep the other filters', async () => {
    const change = jest.fn();
    const { user } = await renderPart(
      <IdeaListWords filters={{ theme: 'mobility' }} label="Words" action="/search" onChange={change} />,
    );
    await user.type(screen.getByLabelText('Words'), ' bus {Enter}');
    expect(change).toHaveBeenCalledTimes(1);
    expect(change).toHaveBeenCalledWith({ theme: 'mobility', q: 'bus' });
  });
});
