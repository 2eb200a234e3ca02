import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { renderPart } from '../../../testing/render-part';
import { SignUpForm } from './sign-up-form';

const REGIONS = [{ slug: 'asturias', name: 'Asturias', guardianMode: 'none', consentAge: 14 }] as const;
const realFetch = globalThis.fetch;

/** Answers the first sign-up as if somebody else had the nickname. */
function fakeApi(): { nickname: string }[] {
  const sent: { nickname: string }[] = [];
  globalThis.fetch = jest.fn<typeof fetch>((_input, init) => {
    sent.push(JSON.parse(init?.body as string) as { nickname: string });
    const isFirst = sent.length === 1;
    const body = isFirst
      ? {
          type: '',
          title: '',
          status: 422,
          code: 'validation_failed',
          requestId: 'r',
          errors: [{ path: 'nickname', code: 'nickname_taken' }],
        }
      : { account: null };
    return Promise.resolve({
      ok: !isFirst,
      status: isFirst ? 422 : 201,
      headers: new Headers({ 'content-type': isFirst ? 'application/problem+json' : 'application/json' }),
      json: () => Promise.resolve(body),
      text: () => Promise.resolve(JSON.stringify(body)),
    } as Response);
  });
  return sent;
}

afterEach(() => {
  globalThis.fetch = realFetch;
});

async function fill(nickname?: string) {
  const onSignedUp = jest.fn();
  const sent = fakeApi();
  const { user } = await renderPart(
    <QueryClientProvider client={new QueryClient()}>
      <SignUpForm regions={REGIONS} region="asturias" submitLabel="Open account" onSignedUp={onSignedUp} />
    </QueryClientProvider>,
  );
  const field = screen.getByRole('textbox', { name: 'Nickname' });
  await waitFor(() => expect((field as HTMLInputElement).value).not.toBe(''));
  if (nickname !== undefined) {
    await user.clear(field);
    await user.type(field, nickname);
  }
  await user.click(screen.getByRole('radio', { name: /18/ }));
  await user.type(screen.getByRole('textbox', { name: /mail/i }), 'nora@test.example');
  await user.type(screen.getByLabelText('Password'), 'a long enough password');
  await user.click(screen.getByRole('button', { name: 'Open account' }));
  return { sent, onSignedUp };
}

describe('a nickname that somebody else has', () => {
  it('is numbered without a word when we had offered it', async () => {
    const { sent, onSignedUp } = await fill();
    await waitFor(() => expect(onSignedUp).toHaveBeenCalled());
    expect(sent[1]?.nickname).toMatch(new RegExp(`^${sent[0]?.nickname} \\d\\d$`));
  });

  it('is given back to the person when it was their own', async () => {
    const { sent, onSignedUp } = await fill('Nora Norte');
    await screen.findByText(/has this nickname|is taken|Somebody/i);
    expect([sent.length, onSignedUp.mock.calls.length]).toEqual([1, 0]);
  });
});
