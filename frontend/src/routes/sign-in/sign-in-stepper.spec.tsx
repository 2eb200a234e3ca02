import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { AccountDto } from '@headframe/shared/accounts';
import type { PendingSignInDto, SessionDto } from '@headframe/shared/sessions';
import { QueryClientProvider } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { sessionQuery } from '../../features/accounts/api/session';
import { installationQuery } from '../../features/installation/api/installation';
import { regionsQuery } from '../../features/regions/api/regions';
import { api } from '../../lib/api-client';
import { createQueryClient } from '../../lib/query-client';
import { answerApi, forgetApi } from '../../testing/fake-api';
import { renderPart } from '../../testing/render-part';
import { SignInStepper } from './sign-in-stepper';

const NORA = { nickname: 'Quiet Otter', email: 'nora@test.example', roles: [] } as unknown as AccountDto;
const NOBODY: SessionDto = { account: null, pending: null };
const SIGNED_IN: SessionDto = { account: NORA, pending: null };
const WRONG = { status: 401, code: 'code_wrong' };
const pending = (missing: Partial<PendingSignInDto>): SessionDto => ({
  account: null,
  pending: { kind: 'sign_up', email: null, group: null, factors: [], ...missing },
});
const NEW = pending({ email: 'nora@test.example' });

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});
afterEach(forgetApi);

const steps = () =>
  screen.queryAllByRole('listitem').flatMap((item) => (item.getAttribute('aria-current') ? [item.textContent] : []));

async function open(session: SessionDto = NOBODY, options: Partial<Parameters<typeof SignInStepper>[0]> = {}) {
  const onSignedIn = jest.fn();
  const queryClient = createQueryClient((path, signal) => api.get(path, signal));
  queryClient.setQueryData(sessionQuery.queryKey, session);
  queryClient.setQueryData(installationQuery.queryKey, {
    version: '1',
    isDemo: false,
    hasMailbox: false,
    singleSignOn: 'Regional office',
    demoAccounts: [],
  });
  queryClient.setQueryData(regionsQuery.queryKey, []);
  const { user, unmount } = await renderPart(
    <QueryClientProvider client={queryClient}>
      <SignInStepper returnTo="/ideas/1" onSignedIn={onSignedIn} {...options} />
    </QueryClientProvider>,
  );
  const press = (name: string) => user.click(screen.getByRole('button', { name }));
  const type = (label: string | RegExp, text: string) => user.type(screen.getByLabelText(label), text);
  return { user, press, type, onSignedIn, queryClient, unmount };
}

async function askForCode() {
  const page = await open();
  await page.type('E-mail address', ' nora@test.example');
  await page.press('Send me a code');
  await screen.findByLabelText('Code from the mail');
  return page;
}

describe('signing in by a mailed code', () => {
  it('asks for the address, then for the code, and is done where there is an account', async () => {
    const sent = answerApi({}, SIGNED_IN);
    const { press, type, onSignedIn } = await askForCode();
    expect(sent[0]).toEqual({
      method: 'POST',
      path: '/api/sign-in-links',
      body: { email: 'nora@test.example', language: 'en' },
    });
    expect(steps()).toEqual([expect.stringContaining('The code')]);
    expect(screen.getByText(/on its way to nora@test.example/)).toBeTruthy();
    await type('Code from the mail', '123 456');
    await press('Go on');
    await waitFor(() => expect(onSignedIn).toHaveBeenCalledWith(SIGNED_IN));
    expect(sent[1]).toMatchObject({ path: '/api/sign-in-links/redeem', body: { code: '123 456' } });
  });

  it('refuses an address that is none before anything is sent', async () => {
    const sent = answerApi({});
    const { press, type } = await open();
    await type('E-mail address', 'nora');
    await press('Send me a code');
    await screen.findByText(/not a whole e-mail address/);
    expect(sent).toEqual([]);
  });

  it('asks about the person only once the address is confirmed and new', async () => {
    answerApi({}, NEW, SIGNED_IN);
    const { press, type } = await askForCode();
    expect(screen.queryByLabelText('Nickname')).toBeNull();
    await type('Code from the mail', '123456');
    await press('Go on');
    await screen.findByLabelText('Nickname');
    expect(steps()).toEqual([expect.stringContaining('About you')]);
  });

  it('outlives a reload while it waits for the code', async () => {
    answerApi({});
    const first = await askForCode();
    first.unmount();
    await open();
    expect(screen.getByLabelText('Code from the mail')).toBeTruthy();
    expect(screen.getByText(/on its way to nora@test.example/)).toBeTruthy();
  });

  it('keeps a wrong code where it is, and says when new ones are needed', async () => {
    const sent = answerApi({}, WRONG, WRONG, WRONG, WRONG, WRONG, {});
    const { user, press, type } = await askForCode();
    await type('Code from the mail', '000000');
    for (let tries = 1; tries <= 5; tries += 1) {
      await press('Go on');
      await waitFor(() => expect(sent).toHaveLength(1 + tries));
      await screen.findByText(/This code does not work here/);
    }
    expect(screen.getByLabelText<HTMLInputElement>('Code from the mail').value).toBe('000000');
    await screen.findByText(/This code no longer works/);
    await user.click(screen.getByRole('button', { name: 'Send a new code' }));
    await screen.findByText(/A new code is on its way/);
    expect(screen.getByLabelText<HTMLInputElement>('Code from the mail').value).toBe('');
    expect(sent.at(-1)).toMatchObject({ path: '/api/sign-in-links', body: { email: 'nora@test.example' } });
  });

  it('lets another address be taken, with the old one to mend', async () => {
    answerApi({});
    const { press } = await askForCode();
    await press('Another address');
    expect(screen.getByLabelText<HTMLInputElement>('E-mail address').value.trim()).toBe('nora@test.example');
  });
});

describe('the other ways', () => {
  it('take a password, and what was typed as address goes with it', async () => {
    const sent = answerApi({ status: 401, code: 'credentials_wrong' }, SIGNED_IN);
    const { press, type, onSignedIn } = await open();
    await type('E-mail address', 'nora@test.example');
    await press('Use a password instead');
    await type('Password', 'four words in a row');
    await press('Sign in');
    await screen.findByText(/do not belong together/);
    await press('Sign in');
    await waitFor(() => expect(onSignedIn).toHaveBeenCalled());
    expect(sent[1]).toMatchObject({
      path: '/api/sessions',
      body: { email: 'nora@test.example', password: 'four words in a row' },
    });
  });

  it('take a pupil’s codes, and then only a nickname', async () => {
    const group = { name: 'Class 9b', region: 'leipzig', ageBand: '14-15' as const };
    const sent = answerApi(pending({ group }));
    const { press, type } = await open();
    await press('I have a school code');
    await type('Group code', 'abc 234');
    await type('Your PIN', '1234 5678');
    await press('Go on');
    await screen.findByText(/You belong to Class 9b/);
    expect(sent[0]).toMatchObject({ path: '/api/sessions/pupil', body: { code: 'abc 234', pin: '1234 5678' } });
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('lead to the single sign-on of the authorities, and back to where one was', async () => {
    await open();
    expect(screen.getByRole('link', { name: /Regional office/ }).getAttribute('href')).toBe(
      '/api/sessions/single-sign-on?return=%2Fideas%2F1',
    );
  });

  it('offer no passkey to browsers that know none', async () => {
    await open();
    expect(screen.queryByRole('button', { name: 'Use a passkey' })).toBeNull();
  });
});

describe('the second step', () => {
  it('is where a reload finds it, and may be done by a recovery code', async () => {
    const sent = answerApi(WRONG, SIGNED_IN);
    const { press, type, onSignedIn } = await open(
      pending({ kind: 'second_factor', factors: ['totp', 'recovery_code'] }),
    );
    await type('Code of the authenticator app', '111222');
    await press('Go on');
    await screen.findByText(/This code does not work here/);
    await press('Use a recovery code instead');
    await type('Recovery code', 'abcd-efgh-jklm-npqr');
    await press('Go on');
    await waitFor(() => expect(onSignedIn).toHaveBeenCalled());
    expect(sent.map(({ path }) => path)).toEqual([
      '/api/sessions/second-factor/totp',
      '/api/sessions/second-factor/recovery-code',
    ]);
  });

  it('can be left for another start', async () => {
    const { press } = await open(pending({ kind: 'second_factor', factors: ['totp'] }));
    await press('Begin again');
    expect(screen.getByLabelText('E-mail address')).toBeTruthy();
  });
});

describe('somebody who is signed in', () => {
  it('has only to go on when it happened in another tab', async () => {
    const { press, onSignedIn } = await open(SIGNED_IN);
    expect(screen.getByText(/As Quiet Otter/)).toBeTruthy();
    await press('Go on');
    expect(onSignedIn).toHaveBeenCalledWith(SIGNED_IN);
  });

  it('types no address to prove it once more, and stays signed in meanwhile', async () => {
    const sent = answerApi({}, pending({ kind: 'second_factor', factors: ['totp'] }));
    const { press, type, queryClient } = await open(SIGNED_IN, { isAgain: true });
    expect(screen.queryByLabelText('E-mail address')).toBeNull();
    await press('Send me a code');
    await screen.findByLabelText('Code from the mail');
    expect(sent[0]?.body).toEqual({ email: 'nora@test.example', language: 'en' });
    await type('Code from the mail', '123456');
    await press('Go on');
    await screen.findByLabelText('Code of the authenticator app');
    expect(queryClient.getQueryData(sessionQuery.queryKey)?.account).toEqual(NORA);
  });

  it('has a sheet instead of an address as a pupil', async () => {
    const pupil = { ...NORA, email: null };
    await open({ account: pupil, pending: null }, { isAgain: true });
    expect(screen.getByLabelText('Group code')).toBeTruthy();
  });
});
