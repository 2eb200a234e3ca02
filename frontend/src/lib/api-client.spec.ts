import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { api } from './api-client';
import { ApiError } from './api-error';

interface Answer {
  ok: boolean;
  status: number;
  text: () => Promise<string>;
}
const answer = (status: number, body: string): Answer => ({ ok: status < 400, status, text: async () => body });
const fetchMock =
  jest.fn<(path: string, init: { method: string; headers: Headers; body?: string }) => Promise<Answer>>();

/** jsdom has no Headers of its own; a map that ignores case is enough here. */
class FakeHeaders extends Map<string, string> {
  constructor(entries: Record<string, string>) {
    super(Object.entries(entries));
  }
}

beforeEach(() => {
  Object.assign(globalThis, { fetch: fetchMock, Headers: FakeHeaders });
  document.documentElement.lang = 'hu';
});
afterEach(() => {
  fetchMock.mockReset();
});

const failure = async (promise: Promise<unknown>): Promise<ApiError> => {
  const error: unknown = await promise.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  expect(error).toBeInstanceOf(ApiError);
  return error as ApiError;
};

describe('the API client', () => {
  it('speaks JSON in the language of the page', async () => {
    fetchMock.mockResolvedValue(answer(200, '{"id":"1"}'));
    await expect(api.post('/api/ideas', { title: 'ő' }, { idempotencyKey: 'k', ifMatch: 3 })).resolves.toEqual({
      id: '1',
    });
    const [path, init] = fetchMock.mock.calls[0] ?? [];
    expect(path).toBe('/api/ideas');
    expect(init?.method).toBe('POST');
    expect(init?.body).toBe('{"title":"ő"}');
    expect(init?.headers.get('Accept-Language')).toBe('hu');
    expect(init?.headers.get('Idempotency-Key')).toBe('k');
    expect(init?.headers.get('If-Match')).toBe('"3"');
  });

  it('takes an answer without a body', async () => {
    fetchMock.mockResolvedValue(answer(204, ''));
    await expect(api.delete('/api/sessions/current')).resolves.toBeUndefined();
  });

  it('reads a problem document with its fields', async () => {
    const problem = {
      type: 't',
      title: 't',
      status: 422,
      code: 'validation_failed',
      requestId: 'r1',
      errors: [{ path: 'title', code: 'text_too_short' }],
    };
    fetchMock.mockResolvedValue(answer(422, JSON.stringify(problem)));
    const error = await failure(api.post('/api/ideas', {}));
    expect(error).toMatchObject({ code: 'validation_failed', status: 422, requestId: 'r1', fields: problem.errors });
    expect(error.isPassing).toBe(false);
  });

  it("does not trust a proxy's page", async () => {
    fetchMock.mockResolvedValue(answer(502, '<html>Bad gateway</html>'));
    expect(await failure(api.get('/api/regions'))).toMatchObject({ code: 'unknown', status: 502, isPassing: true });
    fetchMock.mockResolvedValue(answer(200, '<html>Log in to the school network</html>'));
    expect(await failure(api.get('/api/regions'))).toMatchObject({ code: 'unknown' });
  });

  it('says offline when nobody answers', async () => {
    fetchMock.mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await failure(api.get('/api/regions'))).toMatchObject({ code: 'offline', status: 0, isPassing: true });
  });

  it('knows what cannot exist', () => {
    expect(ApiError.fromAnswer(400, { code: 'identifier_invalid' }).isNotFound).toBe(true);
    expect(ApiError.fromAnswer(404, { code: 'not_found' }).isNotFound).toBe(true);
    expect(ApiError.fromAnswer(503, { code: 'service_unavailable' }).isNotFound).toBe(false);
  });
});
