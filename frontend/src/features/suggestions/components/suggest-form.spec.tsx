import { afterEach, describe, expect, it } from '@jest/globals';
import type { IdeaDto } from '@headframe/shared/ideas';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { answerApi, forgetApi } from '../../../testing/fake-api';
import { renderPart } from '../../../testing/render-part';
import { SuggestForm } from './suggest-form';

const IDEA = { id: 'idea', version: 3, language: 'en', title: 'A wall', pitch: 'A wall to climb.' } as IdeaDto;
const REFUSED = { status: 401, code: 'sign_in_needed' };

const form = (idea = IDEA, ownerId = 'ada', onSent = () => undefined) => (
  <QueryClientProvider client={new QueryClient()}>
    <SuggestForm idea={idea} part="pitch" ownerId={ownerId} onSent={onSent} />
  </QueryClientProvider>
);
const text = () => screen.getByLabelText<HTMLTextAreaElement>(/one sentence/);
const send = () => screen.getByRole('button', { name: 'Send suggestion' });

describe('SuggestForm', () => {
  afterEach(() => {
    forgetApi();
    localStorage.clear();
  });

  it('keeps what was typed for its writer, whatever comes between, until it was sent', async () => {
    const sent = answerApi(REFUSED, {});
    const first = await renderPart(form());
    await first.user.type(text(), ' In the tower.');
    await first.user.click(send());
    expect(await screen.findByRole('alert')).toBeTruthy();
    first.unmount();
    const other = await renderPart(form(IDEA, 'bert'));
    expect(text().value).toBe('A wall to climb.');
    other.unmount();
    const again = await renderPart(form());
    expect(text().value).toBe('A wall to climb. In the tower.');
    await again.user.click(send());
    await waitFor(() => expect(sent).toHaveLength(2));
    await waitFor(() => expect(localStorage).toHaveLength(0));
  });

  it('is about the words that it began from, though the idea was changed meanwhile', async () => {
    const sent = answerApi(REFUSED);
    const { user, again, unmount } = await renderPart(form());
    await user.type(text(), ' In the tower.');
    const changed = { ...IDEA, version: 4, pitch: 'A high wall to climb.' };
    again(form(changed));
    await user.click(send());
    await waitFor(() => expect(sent[0]?.body).toMatchObject({ version: 3, text: 'A wall to climb. In the tower.' }));
    unmount();
    await renderPart(form(changed));
    await user.click(send());
    await waitFor(() => expect(sent[1]?.body).toMatchObject({ version: 3 }));
  });
});
