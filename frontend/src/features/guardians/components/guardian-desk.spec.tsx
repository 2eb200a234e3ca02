import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { GuardianRequestDto } from '@headframe/shared/guardians';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { screen, waitFor, within } from '@testing-library/react';
import { answerApi, forgetApi } from '../../../testing/fake-api';
import { renderPart } from '../../../testing/render-part';
import { GuardianDesk } from './guardian-desk';

const TOKEN = 'A'.repeat(43);
const ASKED: GuardianRequestDto = {
  nickname: 'Quiet Marten',
  regionName: 'Landkreis Leipzig',
  mode: 'authorise',
  state: 'asked',
  askedAt: '2026-03-01T10:00:00Z',
  deletionDueAt: '2026-03-31T10:00:00Z',
  textVersion: '2026-11',
  contacts: [{ lab: 'Living Lab', person: 'Susanne Winkler', contact: 'trust@example.org' }],
  answers: ['yes', 'no'],
  isDeleted: false,
};
const GIVEN: GuardianRequestDto = {
  ...ASKED,
  state: 'given',
  deletionDueAt: null,
  answers: ['withdraw', 'withdraw_and_delete'],
};

/** jsdom knows the element but not its ways. */
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
});
afterEach(forgetApi);

const open = (request: GuardianRequestDto) =>
  renderPart(
    <QueryClientProvider client={new QueryClient()}>
      <GuardianDesk token={TOKEN} request={request} />
    </QueryClientProvider>,
  );
const button = (name: string) => screen.getByRole('button', { name });

describe('what a guardian is asked', () => {
  it('says who, what for, which data, how long, the rights and whom to ask', async () => {
    await open(ASKED);
    expect(screen.getByRole('heading', { level: 1, name: 'May Quiet Marten take part?' })).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'What Headframe is',
      'What your yes allows',
      'Which data is stored',
      'For how long',
      'Your rights',
      'Whom you can ask',
      'Your answer',
    ]);
    expect(screen.getByRole('link', { name: 'trust@example.org' }).getAttribute('href')).toBe(
      'mailto:trust@example.org',
    );
    expect(screen.getByText(/31 March 2026/)).toBeTruthy();
  });

  it('takes a no at once, and a yes only from a responsible adult', async () => {
    const sent = answerApi(GIVEN);
    const { user } = await open(ASKED);
    await user.click(button('Yes, I agree'));
    const checkbox = screen.getByRole('checkbox', { name: /I am an adult/ });
    expect([sent.length, checkbox === document.activeElement, checkbox.getAttribute('aria-invalid')]).toEqual([
      0,
      true,
      'true',
    ]);
    await user.click(checkbox);
    await user.click(button('Yes, I agree'));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.body).toEqual({ token: TOKEN, answer: 'yes', isResponsibleAdult: true });
  });

  it('says no without any condition', async () => {
    const sent = answerApi({ ...ASKED, state: 'refused', answers: ['withdraw_and_delete'] });
    const { user } = await open(ASKED);
    await user.click(button('No, I do not agree'));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.body).toEqual({ token: TOKEN, answer: 'no' });
  });
});

describe('later', () => {
  it('a yes is taken back by one press; deleting asks once more', async () => {
    const sent = answerApi({ ...GIVEN, state: 'withdrawn', answers: ['withdraw_and_delete'] });
    const { user } = await open(GIVEN);
    await user.click(button('Have the account deleted'));
    expect(sent).toHaveLength(0);
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Keep it' }));
    await user.click(button('Take my yes back'));
    await waitFor(() => expect(sent[0]?.body).toEqual({ token: TOKEN, answer: 'withdraw' }));
  });

  it.each([
    ['refused', {}, 'You said no', ['withdraw_and_delete']],
    ['withdrawn', {}, 'The permission has been taken back', ['withdraw_and_delete']],
    ['none', { mode: 'inform' }, 'Quiet Marten takes part', ['withdraw', 'withdraw_and_delete']],
    ['given', { isDeleted: true }, 'The account is deleted', []],
  ] as const)('%s %j', async (state, more, title, answers) => {
    await open({ ...ASKED, state, ...more, answers: [...answers] });
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Yes, I agree' })).toBeNull();
    expect(screen.queryAllByRole('button', { name: /deleted/ })).toHaveLength(answers.length > 0 ? 1 : 0);
  });

  it('a failure keeps the question and says so', async () => {
    answerApi({ status: 409, code: 'status_closed' });
    const { user } = await open(ASKED);
    await user.click(button('No, I do not agree'));
    expect((await screen.findByRole('alert')).textContent).toContain('no longer possible');
    expect(button('No, I do not agree')).toBeTruthy();
  });
});
