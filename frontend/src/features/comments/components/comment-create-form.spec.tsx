import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { api } from '../../../lib/api-client';
import { ApiError } from '../../../lib/api-error';
import { renderPart } from '../../../testing/render-part';
import { CommentCreateForm } from './comment-create-form';

const post = jest.fn<typeof api.post>();
const sent = jest.fn();

beforeEach(() => {
  localStorage.clear();
  post.mockReset();
  sent.mockReset();
  jest.spyOn(api, 'post').mockImplementation(post);
});

const form = () => (
  <QueryClientProvider client={new QueryClient()}>
    <CommentCreateForm ideaId="i" ability="allowed" returnTo="/ideas/i" onSent={sent} />
  </QueryClientProvider>
);
const text = () => screen.getByLabelText<HTMLTextAreaElement>('Your comment');
const keys = () => post.mock.calls.map(([, , options]) => options?.idempotencyKey);

describe('the comment form', () => {
  it('keeps the text on an error and sends the same words with the same key', async () => {
    const { user } = await renderPart(form());
    await user.type(text(), 'Who has the key?');
    post.mockRejectedValueOnce(ApiError.offline());
    await user.click(screen.getByRole('button', { name: 'Send comment' }));
    await screen.findByRole('alert');
    expect(text().value).toBe('Who has the key?');

    post.mockResolvedValueOnce({ id: 'c' });
    await user.click(screen.getByRole('button', { name: 'Send comment' }));
    await waitFor(() => expect(sent).toHaveBeenCalledWith({ id: 'c' }));
    expect(keys()[0]).toBe(keys()[1]);
    expect(post.mock.calls[1]?.[1]).toEqual({ kind: 'question', text: 'Who has the key?', language: 'en' });
    expect(text().value).toBe('');
  });

  it('takes another key for other words', async () => {
    const { user } = await renderPart(form());
    post.mockRejectedValue(ApiError.offline());
    await user.type(text(), 'One');
    await user.click(screen.getByRole('button', { name: 'Send comment' }));
    await screen.findByRole('alert');
    await user.type(text(), ' two');
    await user.click(screen.getByRole('button', { name: 'Send comment' }));
    await waitFor(() => expect(post).toHaveBeenCalledTimes(2));
    expect(keys()[0]).not.toBe(keys()[1]);
  });

  it('finds its text and kind again after the page was left', async () => {
    const { user, unmount } = await renderPart(form());
    await user.click(screen.getByLabelText('Concern'));
    await user.type(text(), 'Too loud at night');
    unmount();
    await renderPart(form());
    expect(text().value).toBe('Too loud at night');
    expect(screen.getByLabelText<HTMLInputElement>('Concern').checked).toBe(true);
  });

  it('says what is missing and puts the cursor there', async () => {
    const { user } = await renderPart(form());
    await user.click(screen.getByRole('button', { name: 'Send comment' }));
    expect(text().getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(text());
    expect(post).not.toHaveBeenCalled();
  });
});
