import { afterEach, describe, expect, it } from '@jest/globals';
import type { GuardianStatusDto } from '@headframe/shared/guardians';
import { QueryClientProvider } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { api } from '../../../lib/api-client';
import { createQueryClient } from '../../../lib/query-client';
import { answerApi, forgetApi } from '../../../testing/fake-api';
import { renderPart } from '../../../testing/render-part';
import { guardianStatusQuery } from '../api/own-consent';
import { GuardianStatus } from './guardian-status';

const ASKED: GuardianStatusDto = {
  state: 'asked',
  askedAt: '2026-03-01T10:00:00Z',
  deletionDueAt: '2026-03-31T10:00:00Z',
  requestsLeft: 2,
  organisation: null,
  actions: ['ask'],
};

afterEach(forgetApi);

async function open(status: GuardianStatusDto, account: Partial<Parameters<typeof GuardianStatus>[0]['account']> = {}) {
  const queries = createQueryClient((path) => api.get(path));
  queries.setQueryData(guardianStatusQuery.queryKey, status);
  return renderPart(
    <QueryClientProvider client={queries}>
      <GuardianStatus
        account={{
          isGuardianNeeded: true,
          guardianship: { state: status.state, deletionDueAt: status.deletionDueAt, isConfirmationDue: false },
          ...account,
        }}
      />
    </QueryClientProvider>,
  );
}
const title = () => screen.queryByRole('heading')?.textContent;
const buttons = () => screen.queryAllByRole('button').map(({ textContent }) => textContent);

describe('the box', () => {
  it.each<[string, Partial<GuardianStatusDto>, string, string[]]>([
    ['asked', {}, 'Waiting for your parent or guardian', ['Ask again, or somebody else']],
    ['refused', { state: 'refused' }, 'Your parent or guardian said no', ['Ask again, or somebody else']],
    [
      'withdrawn, asked as often as possible',
      { state: 'withdrawn', actions: [], requestsLeft: 0 },
      'The consent was taken back',
      [],
    ],
    [
      'given',
      { state: 'given', deletionDueAt: null, actions: ['withdraw'] },
      'Your parent or guardian said yes',
      ['Take the consent back'],
    ],
    [
      'given by a school',
      { state: 'given', deletionDueAt: null, organisation: 'Berufsschule', actions: ['withdraw'] },
      'Your school has spoken for you',
      ['Take the consent back'],
    ],
    [
      'old enough',
      { state: 'given', actions: ['confirm'] },
      'Now you decide for yourself',
      ['Yes, I want to take part', 'No, not any more'],
    ],
    [
      'never asked',
      { state: 'none', askedAt: null, deletionDueAt: null },
      'A parent or guardian has to say yes first',
      ['Ask a parent or guardian'],
    ],
  ])('%s', async (_, more, heading, actions) => {
    await open({ ...ASKED, ...more });
    expect([title(), buttons()]).toEqual([heading, actions]);
  });

  it('tells when the account is deleted', async () => {
    await open(ASKED);
    expect(screen.getByText(/If nobody says yes, your account is deleted on 31 March 2026/)).toBeTruthy();
  });

  it('is not there for whom no guardian plays a part', async () => {
    await open(ASKED, {
      isGuardianNeeded: false,
      guardianship: { state: 'none', deletionDueAt: null, isConfirmationDue: false },
    });
    expect(title()).toBeUndefined();
  });
});

describe('what can be done', () => {
  it('asks somebody else by mail', async () => {
    const sent = answerApi({ ...ASKED, requestsLeft: 1 });
    const { user } = await open(ASKED);
    await user.click(screen.getByRole('button', { name: 'Ask again, or somebody else' }));
    expect(screen.getByText(/You can ask 2 more times/)).toBeTruthy();
    await user.type(screen.getByRole('textbox'), 'mum@example.org');
    await user.click(screen.getByRole('button', { name: 'Send the question' }));
    await waitFor(() => expect(sent[0]?.body).toEqual({ email: 'mum@example.org' }));
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  });

  it('shows under the field why an address cannot be taken', async () => {
    answerApi({ status: 422, code: 'validation_failed', errors: [{ path: 'email', code: 'guardian_own_address' }] });
    const { user } = await open(ASKED);
    await user.click(screen.getByRole('button', { name: 'Ask again, or somebody else' }));
    await user.type(screen.getByRole('textbox'), 'me@example.org');
    await user.click(screen.getByRole('button', { name: 'Send the question' }));
    expect(await screen.findByText(/This is your own address/)).toBeTruthy();
  });

  it('takes the consent back in one tap', async () => {
    const sent = answerApi({ ...ASKED, state: 'withdrawn', deletionDueAt: null });
    const { user } = await open({ ...ASKED, state: 'given', deletionDueAt: null, actions: ['withdraw'] });
    await user.click(screen.getByRole('button', { name: 'Take the consent back' }));
    await waitFor(() => expect(title()).toBe('The consent was taken back'));
    expect(sent.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });
});
