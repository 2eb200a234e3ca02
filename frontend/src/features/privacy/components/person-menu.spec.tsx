import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { answerApi, forgetApi } from '../../../testing/fake-api';
import { renderPart } from '../../../testing/render-part';
import { PersonMenu } from './person-menu';

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

const menu = () => (
  <QueryClientProvider client={new QueryClient()}>
    <PersonMenu nickname="Loud Magpie" named={{ comment: 'c' }} />
  </QueryClientProvider>
);

describe('the menu of a person', () => {
  it('sends nothing before it has asked', async () => {
    const sent = answerApi({});
    const { user } = await renderPart(menu());
    await user.click(screen.getByLabelText('If Loud Magpie bothers you'));
    await user.click(screen.getByRole('button', { name: 'Mute …' }));
    expect(screen.getByRole('dialog', { name: 'Mute Loud Magpie?' })).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'Not now' }));
    expect(screen.queryByRole('dialog', { name: 'Mute Loud Magpie?' })).toBeNull();
    expect(sent).toEqual([]);
  });

  it('names the person by what they wrote, and says what was done', async () => {
    const sent = answerApi({ id: 'm', kind: 'block', nickname: 'Loud Magpie', since: '2026-03-05T12:00:00Z' });
    const { user } = await renderPart(menu());
    await user.click(screen.getByLabelText('If Loud Magpie bothers you'));
    await user.click(screen.getByRole('button', { name: 'Block …' }));
    await user.click(screen.getByRole('button', { name: 'Block' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Loud Magpie is blocked.'));
    expect(sent).toEqual([{ method: 'POST', path: '/api/mutes', body: { kind: 'block', comment: 'c' } }]);
  });

  it('stays open where it did not work, with the reason', async () => {
    answerApi({ status: 409, code: 'mutes_exhausted' });
    const { user } = await renderPart(menu());
    await user.click(screen.getByLabelText('If Loud Magpie bothers you'));
    await user.click(screen.getByRole('button', { name: 'Mute …' }));
    await user.click(screen.getByRole('button', { name: 'Mute' }));
    expect((await screen.findByRole('alert')).textContent).toContain('The list of muted and blocked people is full.');
    expect(screen.getByRole('dialog', { name: 'Mute Loud Magpie?' })).not.toBeNull();
  });
});
