import { describe, expect, it } from '@jest/globals';
import type { IdeaCardDto } from '@headframe/shared/ideas';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import { renderPart } from '../../../testing/render-part';
import { ShortlistForm } from './shortlist-form';

const idea = (id: string, title: string) => ({ id, title, language: 'en' }) as IdeaCardDto;
const ideas = [idea('one', 'A wall in the tower'), idea('two', 'A night bus')];

describe('ShortlistForm', () => {
  it('wants a reason for each choice and shows what will happen first', async () => {
    const { user } = await renderPart(
      <QueryClientProvider client={new QueryClient()}>
        <ShortlistForm challengeSlug="mine" ideas={ideas} rankOf={(id) => (id === 'one' ? 1 : null)} />
      </QueryClientProvider>,
    );
    expect(screen.getByText(/Rank 1 in the vote/)).toBeTruthy();
    await user.click(screen.getAllByRole('radio', { name: 'To the review' })[0] as HTMLElement);
    await user.click(screen.getByRole('button', { name: 'Look over' }));
    expect(await screen.findByText('At least 20 characters.')).toBeTruthy();
    await user.type(screen.getByLabelText(/Because/), 'Many want it, and it can begin in May.');
    await user.click(screen.getByRole('button', { name: 'Look over' }));
    expect(await screen.findByRole('heading', { name: 'This is what will happen' })).toBeTruthy();
    expect(screen.getByText(/^1 proposal goes to the review, none goes back/)).toBeTruthy();
    expect(screen.queryByText('A night bus')).toBeNull();
  });
});
