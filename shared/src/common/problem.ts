/** One field that was refused: where (dotted path), why (stable code), and the numbers a sentence needs. */
export interface FieldProblem {
  path: string;
  code: string;
  params?: Record<string, string | number>;
}

/** The body of every failed request, `application/problem+json` (RFC 9457). */
export interface Problem {
  type: string;
  title: string;
  status: number;
  /** Stable, machine-readable; each code has a sentence in every catalogue. */
  code: string;
  detail?: string;
  /** Quotes this request in the server's log. */
  requestId: string;
  errors?: FieldProblem[];
}

/** Codes that any operation may answer with. */
export const COMMON_ERROR_CODES = [
  'bad_request',
  'broken_json',
  'body_too_large',
  'body_too_deep',
  'content_type_unsupported',
  'cross_site_request',
  'cursor_invalid',
  'identifier_invalid',
  'idempotency_key_invalid',
  'idempotency_key_reused',
  'idempotency_key_running',
  'internal_error',
  'method_not_allowed',
  'not_found',
  'precondition_required',
  'revision_outdated',
  'service_unavailable',
  'sign_in_needed',
  'too_many_requests',
  'validation_failed',
] as const;

/** Codes of a single refused field. */
export const FIELD_ERROR_CODES = [
  'choice_invalid',
  'email_invalid',
  'field_invalid',
  'field_missing',
  'field_unknown',
  'format_invalid',
  'link_invalid',
  'number_invalid',
  'text_characters',
  'text_too_long',
  'text_too_short',
  'too_many',
  'type_invalid',
] as const;
export type FieldErrorCode = (typeof FIELD_ERROR_CODES)[number];
