import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { answerApi, forgetApi } from '../../../testing/fake-api';
import { renderPart } from '../../../testing/render-part';
import type { RegionRules } from '../lib/sign-up-values';
import { SignUpForm } from './sign-up-form';

const REGIONS: readonly RegionRules[] = [
  { slug: 'asturias', name: 'Asturias', guardianMode: 'none', consentAge: 14 },
  { slug: 'leipzig', name: 'Landkreis Leipzig', guardianMode: 'authorise', consentAge: 16 },
  { slug: 'transdanubia', name: 'Transdanubia', guardianMode: 'inform', consentAge: 16 },
];
const SIGNED_UP = { account: null, pending: null };
const TAKEN = { status: 422, code: 'validation_failed', errors: [{ path: 'nickname', code: 'nickname_taken' }] };

afterEach(forgetApi);

async function open(options: Partial<Parameters<typeof SignUpForm>[0]> = {}) {
  const onSignedUp = jest.fn();
  const { user } = await renderPart(
    <QueryClientProvider client={new QueryClient()}>
      <SignUpForm
        regions={REGIONS}
        region="asturias"
        submitLabel="Open account"
        onSignedUp={onSignedUp}
        onBegin={jest.fn()}
        {...options}
      />
    </QueryClientProvider>,
  );
  const nickname = screen.getByRole<HTMLInputElement>('textbox', { name: 'Nickname' });
  await waitFor(() => expect(nickname.value).not.toBe(''));
  const send = () => user.click(screen.getByRole('button', { name: 'Open account' }));
  const choose = (age: RegExp) => user.click(screen.getByRole('radio', { name: age }));
  return { user, nickname, send, choose, onSignedUp };
}

describe('opening an account', () => {
  it('needs a nickname, an age and a region, and nothing else', async () => {
    const sent = answerApi(SIGNED_UP);
    const { send, choose, onSignedUp } = await open();
    await choose(/18/);
    await send();
    await waitFor(() => expect(onSignedUp).toHaveBeenCalled());
    expect(sent[0]?.body).toEqual({
      nickname: expect.any(String),
      ageBand: '18-24',
      region: 'asturias',
      language: 'en',
    });
  });

  it('takes a password from those who unfold it, and refuses a short one', async () => {
    const sent = answerApi(SIGNED_UP);
    const { user, send, choose, onSignedUp } = await open();
    await choose(/18/);
    await user.click(screen.getByText('Set a password as well'));
    await user.type(screen.getByLabelText(/^Password/), 'short');
    await send();
    await screen.findByText('At least 12 characters.');
    await user.type(screen.getByLabelText(/^Password/), ' no more, four words');
    await send();
    await waitFor(() => expect(onSignedUp).toHaveBeenCalled());
    expect(sent[0]?.body).toMatchObject({ password: 'short no more, four words' });
  });

  it('takes age and region of pupils from their group', async () => {
    const sent = answerApi(SIGNED_UP);
    const { send, onSignedUp } = await open({
      group: { name: 'Class 9b', region: 'leipzig', ageBand: '14-15' },
    });
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.queryByRole('combobox')).toBeNull();
    await send();
    await waitFor(() => expect(onSignedUp).toHaveBeenCalled());
    expect(sent[0]?.body).toMatchObject({ region: 'leipzig', ageBand: '14-15' });
  });
});

describe('a guardian', () => {
  it.each([
    ['asturias', /14/, null],
    ['leipzig', /16 to 17/, null],
    ['leipzig', /14/, /Without a yes within 30 days/],
    ['transdanubia', /14/, /They get one message/],
  ] as const)('is asked for where region and age say so: %s, %s', async (region, age, words) => {
    answerApi(SIGNED_UP);
    const { choose } = await open({ region });
    await choose(age);
    expect(screen.queryAllByLabelText(/address of your parent/)).toHaveLength(words === null ? 0 : 1);
    if (words) expect(screen.getByText(words)).toBeTruthy();
  });

  it('must be named before anything is sent', async () => {
    const sent = answerApi(SIGNED_UP);
    const { user, send, choose, onSignedUp } = await open({ region: 'leipzig' });
    await choose(/14/);
    await send();
    await screen.findByText(/address of a parent or guardian is needed/);
    expect(sent).toEqual([]);
    await user.type(screen.getByLabelText(/address of your parent/), 'mother@test.example');
    await send();
    await waitFor(() => expect(onSignedUp).toHaveBeenCalled());
    expect(sent[0]?.body).toMatchObject({ guardianEmail: 'mother@test.example' });
  });

  it('is not sent along when another age was chosen afterwards', async () => {
    const sent = answerApi(SIGNED_UP);
    const { user, send, choose, onSignedUp } = await open({ region: 'leipzig' });
    await choose(/14/);
    await user.type(screen.getByLabelText(/address of your parent/), 'mother@test.example');
    await choose(/16 to 17/);
    await send();
    await waitFor(() => expect(onSignedUp).toHaveBeenCalled());
    expect(sent[0]?.body).not.toHaveProperty('guardianEmail');
  });
});

describe('a nickname that somebody else has', () => {
  it('is numbered without a word when we had offered it', async () => {
    const sent = answerApi(TAKEN, SIGNED_UP);
    const { nickname, send, choose, onSignedUp } = await open();
    const offered = nickname.value;
    await choose(/18/);
    await send();
    await waitFor(() => expect(onSignedUp).toHaveBeenCalled());
    expect(sent[1]?.body).toMatchObject({ nickname: expect.stringMatching(new RegExp(`^${offered} \\d\\d$`)) });
  });

  it('is given back to the person when it was their own', async () => {
    const sent = answerApi(TAKEN);
    const { user, nickname, send, choose, onSignedUp } = await open();
    await user.clear(nickname);
    await user.type(nickname, 'Nora Norte');
    await choose(/18/);
    await send();
    await screen.findByText(/Somebody already has this nickname/);
    expect([sent.length, onSignedUp.mock.calls.length]).toEqual([1, 0]);
    expect(nickname.value).toBe('Nora Norte');
  });
});
