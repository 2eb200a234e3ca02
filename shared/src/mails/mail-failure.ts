/** Why a mail could not be sent, in the words that matter to whoever mends it. */
export const MAIL_FAILURES = [
  'refused',
  'postponed',
  'unreachable',
  'login_refused',
  'not_encrypted',
  'address',
  'unreadable',
  'unfinished',
  'unknown',
] as const;
export type MailFailure = (typeof MAIL_FAILURES)[number];

const BY_CODE: Readonly<Record<string, MailFailure>> = {
  ECONNECTION: 'unreachable',
  ETIMEDOUT: 'unreachable',
  ESOCKET: 'unreachable',
  EDNS: 'unreachable',
  EAUTH: 'login_refused',
  ENOAUTH: 'login_refused',
  ETLS: 'not_encrypted',
  address: 'address',
  unreadable: 'unreadable',
  unfinished: 'unfinished',
};

/** Reads the codes of `DeadMailDto.lastError`. */
export function mailFailure(lastError: string): MailFailure {
  const [code = '', answer = ''] = lastError.split(' ');
  const known = Object.hasOwn(BY_CODE, code) ? BY_CODE[code] : undefined;
  if (known) return known;
  if (answer.startsWith('5')) return 'refused';
  return answer.startsWith('4') ? 'postponed' : 'unknown';
}
