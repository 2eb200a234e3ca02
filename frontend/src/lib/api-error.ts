import type { FieldProblem, Problem } from '@headframe/shared/common';

/** Codes that only the page knows: nobody answered, or somebody who is not our API did, or a passkey was not used. */
export const PAGE_ERROR_CODES = ['choices_uneven', 'offline', 'unknown', 'passkey_cancelled'] as const;

interface ApiErrorOptions {
  readonly code: string;
  readonly status: number;
  readonly fields?: readonly FieldProblem[];
  readonly requestId?: string;
}

/** A request that was refused or got no answer. `code` has a sentence in every catalogue (`errors.<code>`). */
export class ApiError extends Error {
  readonly code: string;
  /** HTTP status; 0 where nobody answered. */
  readonly status: number;
  readonly fields: readonly FieldProblem[];
  readonly requestId: string | undefined;

  constructor({ code, status, fields = [], requestId }: ApiErrorOptions) {
    super(`API: ${code} (${status})`);
    this.name = 'ApiError';
    this.code = code;
    this.status = status;
    this.fields = fields;
    this.requestId = requestId;
  }

  /** Reads a failed answer. A body that is no problem document (a proxy's page, say) becomes `unknown`. */
  static fromAnswer(status: number, body: unknown): ApiError {
    if (!isProblem(body)) return new ApiError({ code: 'unknown', status });
    return new ApiError({ code: body.code, status, fields: body.errors, requestId: body.requestId });
  }

  static offline(): ApiError {
    return new ApiError({ code: 'offline', status: 0 });
  }

  /** Whether the thing asked for does not exist; an identifier that cannot exist counts as such. */
  get isNotFound(): boolean {
    return this.status === 404 || this.status === 410 || this.code === 'identifier_invalid';
  }

  /** Whether the same request may succeed a little later. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 502 || this.status === 503 || this.status === 504;
  }
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && typeof (body as { code?: unknown }).code === 'string';
}
