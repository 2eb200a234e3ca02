/** The fields of an error of `pg` and of Node's sockets that tell what happened. */
interface DatabaseFailure {
  code?: string;
  constraint?: string;
  message?: string;
  driverError?: DatabaseFailure;
}

const UNREACHABLE_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  'ENOTFOUND',
  'ETIMEDOUT',
  '53300', // too many connections
  '55P03', // lock timeout
  '57014', // statement timeout
  '57P01', // shut down by an administrator
  '57P02', // crash of another backend
  '57P03', // starting up or shutting down
]);
const UNREACHABLE_WORDS =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

function failureOf(error: unknown): DatabaseFailure {
  if (typeof error !== 'object' || error === null) return {};
  const failure = error as DatabaseFailure;
  return failure.driverError ?? failure;
}

/** Whether the database was out of reach, too slow or shutting down: worth a 503 and another try. */
export function isDatabaseUnreachable(error: unknown): boolean {
  const { code, message } = failureOf(error);
  if (code !== undefined && (UNREACHABLE_CODES.has(code) || code.startsWith('08'))) return true;
  return UNREACHABLE_WORDS.test(message ?? '');
}

/** Whether a write was refused because an idea would have come out of itself. */
export function isCircleRefused(error: unknown): boolean {
  return failureOf(error).constraint === 'ck_idea_lineage_circle';
}

/** Whether the connection itself broke, so that a read may simply be tried once more on another one. */
export function isConnectionLost(error: unknown): boolean {
  const { code } = failureOf(error);
  return isDatabaseUnreachable(error) && code !== '55P03' && code !== '57014' && code !== '53300';
}

/** Whether a write came in the name of an account that has been erased meanwhile; a trigger refuses it. */
export function isAccountErased(error: unknown): boolean {
  return failureOf(error).constraint === 'ck_account_alive';
}

/** The name of the unique constraint that a write broke, or `null`. */
export function violatedUnique(error: unknown): string | null {
  const { code, constraint } = failureOf(error);
  return code === '23505' ? (constraint ?? '') : null;
}
