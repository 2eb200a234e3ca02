import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { SupportDto } from '@headframe/shared/supports';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { api } from '../../../lib/api-client';
import { ApiError } from '../../../lib/api-error';
import { renderPart } from '../../../testing/render-part';
import { useSupport } from './support';

let answers: { resolve: (support: SupportDto) => void; reject: (error: Error) => void }[];
const later = () => new Promise<SupportDto>((resolve, reject) => answers.push({ resolve, reject }));

beforeEach(() => {
  answers = [];
  jest.restoreAllMocks();
  jest.spyOn(api, 'put').mockImplementation(later as typeof api.put);
  jest.spyOn(api, 'delete').mockImplementation(later as typeof api.delete);
});

function Idea() {
  const [shown, show] = useState<SupportDto>({ supportCount: 4, isSupported: false });
  const { toggle, error } = useSupport({ ideaId: 'i', shown, show });
  return (
    <button type="button" aria-pressed={shown.isSupported} onClick={toggle}>
      {shown.supportCount} {error && 'failed'}
    </button>
  );
}

async function draw() {
  const { user } = await renderPart(
    <QueryClientProvider client={new QueryClient()}>
      <Idea />
    </QueryClientProvider>,
  );
  const button = screen.getByRole('button');
  return {
    tap: () => user.click(button),
    says: () => [button.textContent?.trim(), button.getAttribute('aria-pressed')],
  };
}

describe('support', () => {
  it('shows at once, and then what the server says', async () => {
    const { tap, says } = await draw();
    await tap();
    expect(says()).toEqual(['5', 'true']);
    answers[0]?.resolve({ supportCount: 7, isSupported: true });
    await waitFor(() => expect(says()).toEqual(['7', 'true']));
  });

  it('goes back honestly when it did not get through', async () => {
    const { tap, says } = await draw();
    await tap();
    answers[0]?.reject(ApiError.offline());
    await waitFor(() => expect(says()).toEqual(['4 failed', 'false']));
  });

  it('sends quick taps one after another and does not flicker in between', async () => {
    const { tap, says } = await draw();
    await tap();
    await tap();
    expect(says()).toEqual(['4', 'false']);
    expect(answers).toHaveLength(1);
    answers[0]?.resolve({ supportCount: 5, isSupported: true });
    await waitFor(() => expect(answers).toHaveLength(2));
    expect(says()).toEqual(['4', 'false']);
    answers[1]?.reject(ApiError.offline());
    // The first tap arrived, the second did not.
    await waitFor(() => expect(says()).toEqual(['5 failed', 'true']));
  });
});
