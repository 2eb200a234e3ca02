import type { FieldProblem } from '@headframe/shared/common';

interface DomainErrorOptions {
  status: number;
  code: string;
  /** One plain English sentence for whoever reads the answer by eye; the page has its own for each code. */
  detail: string;
  errors?: FieldProblem[];
  /** Seconds after which trying again makes sense. */
  retryAfter?: number;
  cause?: unknown;
}

/** An expected failure. It becomes an answer in `application/problem+json`, see `ProblemFilter`. */
export class DomainError extends Error {
  readonly status: number;
  readonly code: string;
  readonly errors: FieldProblem[] | undefined;
  readonly retryAfter: number | undefined;

  constructor({ status, code, detail, errors, retryAfter, cause }: DomainErrorOptions) {
    super(detail, { cause });
    this.name = 'DomainError';
    this.status = status;
    this.code = code;
    this.errors = errors;
    this.retryAfter = retryAfter;
  }
}

/** Also the answer where somebody may not know that a thing exists: the same status, body and work. */
export const notFound = (): DomainError =>
  new DomainError({ status: 404, code: 'not_found', detail: 'There is nothing here, or nothing for you to see.' });

export const signInNeeded = (): DomainError =>
  new DomainError({ status: 401, code: 'sign_in_needed', detail: 'Sign in first.' });

export const validationFailed = (errors: FieldProblem[]): DomainError =>
  new DomainError({
    status: 422,
    code: 'validation_failed',
    detail: 'Some fields cannot be taken as they are.',
    errors,
  });

export const tooManyRequests = (retryAfter: number): DomainError =>
  new DomainError({
    status: 429,
    code: 'too_many_requests',
    detail: 'That was a lot at once. Try again a little later.',
    retryAfter,
  });

export const serviceUnavailable = (cause?: unknown): DomainError =>
  new DomainError({
    status: 503,
    code: 'service_unavailable',
    detail: 'The database cannot be reached right now. Try again in a moment.',
    retryAfter: 2,
    cause,
  });

/** The denial of a policy as an answer: 401 where signing in would help, 403 where it would not. */
export function denied(reason: string): DomainError {
  if (reason === 'sign_in_needed') return signInNeeded();
  const status = reason === 'phase_closed' || reason === 'status_closed' || reason === 'already_removed' ? 409 : 403;
  return new DomainError({ status, code: reason, detail: `This is not open to you: ${reason.replaceAll('_', ' ')}.` });
}
