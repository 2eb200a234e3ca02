import { ApiError } from './api-error';

interface WriteOptions {
  /** Makes a retried creation the same creation; see `newIdempotencyKey`. */
  readonly idempotencyKey?: string;
  /** The revision that the change was made on; an outdated one is refused with `revision_outdated`. */
  readonly ifMatch?: number;
  /** The sections of an idea that were written together with others. */
  readonly coEdited?: readonly string[];
  readonly signal?: AbortSignal;
}

interface ApiRequest extends WriteOptions {
  readonly body?: unknown;
}

/** The only place in the page that asks the network. */
function ask(method: string, path: string, request: ApiRequest): Promise<Response> {
  const headers = new Headers({
    Accept: 'application/json, application/problem+json',
    'Accept-Language': document.documentElement.lang,
  });
  if (request.body !== undefined) headers.set('Content-Type', 'application/json');
  if (request.idempotencyKey !== undefined) headers.set('Idempotency-Key', request.idempotencyKey);
  if (request.ifMatch !== undefined) headers.set('If-Match', `"${request.ifMatch}"`);
  if (request.coEdited?.length) headers.set('Co-Edited', request.coEdited.join(','));

  return fetch(path, {
    method,
    headers,
    body: request.body === undefined ? undefined : JSON.stringify(request.body),
    credentials: 'same-origin',
    signal: request.signal,
  }).catch((cause: unknown) => {
    if (request.signal?.aborted) throw cause;
    throw ApiError.offline();
  });
}

async function send<T>(method: string, path: string, request: ApiRequest = {}): Promise<T> {
  const answer = await ask(method, path, request);
  const body = await readJson(answer);
  if (!answer.ok) throw ApiError.fromAnswer(answer.status, body);
  return body as T;
}

/** Reads a file into memory: whatever keeps the person from having it is told like any other failure. */
async function file(path: string): Promise<Blob> {
  const answer = await ask('GET', path, {});
  if (!answer.ok) throw ApiError.fromAnswer(answer.status, await readJson(answer));
  return answer.blob().catch(() => {
    throw ApiError.offline();
  });
}

/** The body as JSON; `undefined` where there is none or something else came. */
async function readJson(answer: Response): Promise<unknown> {
  const text = await answer.text().catch(() => {
    throw ApiError.offline();
  });
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    if (answer.ok) throw new ApiError({ code: 'unknown', status: answer.status });
    return undefined;
  }
}

/** The API as the browser speaks it. Failures reject with `ApiError`. */
export const api = {
  get: <T>(path: string, signal?: AbortSignal) => send<T>('GET', path, { signal }),
  file,
  post: <T>(path: string, body?: unknown, options?: WriteOptions) => send<T>('POST', path, { ...options, body }),
  put: <T>(path: string, body?: unknown, options?: WriteOptions) => send<T>('PUT', path, { ...options, body }),
  patch: <T>(path: string, body?: unknown, options?: WriteOptions) => send<T>('PATCH', path, { ...options, body }),
  delete: <T = void>(path: string, options?: WriteOptions) => send<T>('DELETE', path, options),
};
