import { describe, expect, it, jest } from '@jest/globals';
import type { CommentDto } from '@headframe/shared/comments';
import { screen } from '@testing-library/react';
import { renderPart } from '../../../testing/render-part';
import { CommentView } from './comment-view';

const comment = (more: Partial<CommentDto> = {}): CommentDto => ({
  version: 1,
  id: 'c',
  kind: 'concern',
  language: 'en',
  text: 'Who pays for the heating?',
  author: 'Clear Otter',
  isByIdeaAuthor: false,
  isOwn: false,
  isMuted: false,
  createdAt: '2026-03-05T11:00:00Z',
  abilities: { reply: 'allowed', remove: 'author_only' },
  ...more,
});
const draw = (more: Partial<CommentDto> = {}) =>
  renderPart(<CommentView comment={comment(more)} version={2} onReply={jest.fn()} onTakeBack={jest.fn()} />);
const text = () => screen.queryByText('Who pays for the heating?');
const reply = () => screen.queryByRole('button', { name: 'Reply' });

describe('a comment', () => {
  it('of somebody muted is folded away until the reader asks for it', async () => {
    const { user } = await draw({ isMuted: true });
    expect([text(), reply()]).toEqual([null, null]);
    await user.click(screen.getByRole('button', { name: 'Show anyway' }));
    expect([text(), reply()]).not.toContain(null);
  });

  it('of a former member has no name; where the words went too, it says so', async () => {
    const { again } = await draw({ author: null });
    expect(screen.queryByText('Former member')).not.toBeNull();
    expect(text()).not.toBeNull();
    again(
      <CommentView comment={comment({ author: null, text: null, isMuted: true })} version={1} onTakeBack={jest.fn()} />,
    );
    expect(screen.queryByText('The words went with the person who wrote them.')).not.toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it.each(['not_possible_here', 'status_closed'] as const)(
    'that cannot be answered has no button for it: %s',
    async (why) => {
      await draw({ abilities: { reply: why, remove: 'author_only' } });
      expect([text() === null, reply()]).toEqual([false, null]);
    },
  );

  it('says which version it speaks of, where the text has changed since', async () => {
    await draw({ version: 1 });
    expect(screen.getByText(/on version 1/)).toBeTruthy();
  });
});
