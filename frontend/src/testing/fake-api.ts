import { jest } from '@jest/globals';

interface SentRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

const realFetch = globalThis.fetch;

/**
 * Answers the page's requests one after the other; the last answer stays. One with a `code` is a refusal.
 *
 * @returns what was asked, in order
 */
export function answerApi(...answers: readonly object[]): SentRequest[] {
  const sent: SentRequest[] = [];
  globalThis.fetch = jest.fn<typeof fetch>((input, init) => {
    const answer = answers[Math.min(sent.length, answers.length - 1)] ?? {};
    sent.push({
      method: init?.method ?? 'GET',
      path: input as string,
      body: typeof init?.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined,
    });
    const isRefused = 'code' in answer && 'status' in answer;
    const status = isRefused ? Number(answer.status) : 200;
    return Promise.resolve({
      ok: !isRefused,
      status,
      text: () => Promise.resolve(JSON.stringify(answer)),
    } as Response);
  });
  return sent;
}

/** To be called after each test that used `answerApi`. */
export function forgetApi(): void {
  globalThis.fetch = realFetch;
}
