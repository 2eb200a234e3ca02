import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Problem } from '@headframe/shared/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isAccountErased, isDatabaseUnreachable } from './database-errors.js';
import { DomainError, notFound, serviceUnavailable, signInNeeded } from './domain-error.js';

/** What Fastify itself refuses, by its stable error codes. */
const FASTIFY_ERRORS: Record<string, { status: number; code: string; detail: string }> = {
  FST_ERR_CTP_BODY_TOO_LARGE: { status: 413, code: 'body_too_large', detail: 'The body is larger than 256 kB.' },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { status: 415, code: 'content_type_unsupported', detail: 'Send application/json.' },
  FST_ERR_CTP_EMPTY_JSON_BODY: { status: 400, code: 'broken_json', detail: 'The body is empty.' },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: { status: 400, code: 'bad_request', detail: 'The content length is wrong.' },
};

const TITLES: Record<number, string> = {
  400: 'Bad request',
  401: 'Sign in needed',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Not possible now',
  410: 'Gone',
  412: 'Changed meanwhile',
  413: 'Too large',
  415: 'Unsupported content type',
  422: 'Cannot be taken as it is',
  428: 'Precondition needed',
  429: 'Too many requests',
  500: 'Something went wrong on our side',
  503: 'Not available right now',
};

/** The code of an answer that Nest or Fastify gives on their own. */
const CODES: Record<number, string> = {
  405: 'method_not_allowed',
  413: 'body_too_large',
  415: 'content_type_unsupported',
};

function fromHttp(error: HttpException): DomainError {
  const status = error.getStatus();
  if (status === 404) return notFound();
  return new DomainError({ status, code: CODES[status] ?? 'bad_request', detail: TITLES[status] ?? 'Bad request' });
}

/** Turns whatever was thrown into an expected failure, or `null` for a fault of ours. */
export function toDomainError(error: unknown): DomainError | null {
  if (error instanceof DomainError) return error;
  if (isDatabaseUnreachable(error)) return serviceUnavailable(error);
  if (isAccountErased(error)) return signInNeeded();
  if (error instanceof HttpException) return error.getStatus() < 500 ? fromHttp(error) : null;
  if (typeof error !== 'object' || error === null) return null;
  const { code, statusCode } = error as { code?: string; statusCode?: number };
  const known = code === undefined ? undefined : FASTIFY_ERRORS[code];
  if (known) return new DomainError(known);
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    return new DomainError({ status: statusCode, code: 'bad_request', detail: 'The request cannot be understood.' });
  }
  return null;
}

/** The body of a failure (RFC 9457). No stack, no message of a library ever leaves. */
export function toProblem(error: DomainError | null, requestId: string): Problem {
  const status = error?.status ?? 500;
  const code = error?.code ?? 'internal_error';
  return {
    type: `/problems/${code}`,
    title: TITLES[status] ?? 'Failed',
    status,
    code,
    detail: error?.message ?? 'We have noted it. Try again in a moment.',
    requestId,
    ...(error?.errors ? { errors: error.errors } : {}),
  };
}

/** The one way out for failures. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(thrown: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const error = toDomainError(thrown);
    const problem = toProblem(error, request.id);
    if (error === null) {
      const stack = thrown instanceof Error ? thrown.stack : String(thrown);
      this.logger.error(`${request.method} ${request.routeOptions.url ?? '(no route)'} ${request.id}`, stack);
    }
    if (error?.retryAfter !== undefined) void reply.header('retry-after', String(error.retryAfter));
    void reply
      .status(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('cache-control', 'no-store')
      .removeHeader('etag')
      .send(JSON.stringify(problem));
  }
}
