import { EMAIL_PATTERN } from '@headframe/shared/accounts';
import { ConfigError } from './config-error.js';

/** How a mail server is reached. */
export interface SmtpConfig {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (`smtps:`); otherwise the server is asked for STARTTLS. */
  readonly isSecure: boolean;
  /** Whether nothing is said to a server without TLS: wherever a password is sent, except on this machine. */
  readonly isTlsRequired: boolean;
  readonly login: { readonly user: string; readonly password: string } | null;
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Reads `smtp://` or `smtps://user:password@host:port`. The message of an error never repeats it: it holds a password. */
export function readSmtp(variable: string, text: string | undefined): SmtpConfig | null {
  if (text === undefined || text === '') return null;
  const wrong = new ConfigError(variable, 'must look like smtps://user:password@mail.example.org:465.');
  if (!URL.canParse(text)) throw wrong;
  const url = new URL(text);
  const isPlain = url.protocol === 'smtp:';
  if (!isPlain && url.protocol !== 'smtps:') throw wrong;
  if (!url.hostname || url.search || url.hash || !/^\/?$/.test(url.pathname)) throw wrong;
  if ((url.username === '') !== (url.password === '')) throw wrong;
  return {
    // Addresses of IPv6 stand in brackets in a URL only.
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? (isPlain ? 587 : 465) : Number(url.port),
    isSecure: !isPlain,
    isTlsRequired: isPlain && url.username !== '' && !LOOPBACK.test(url.hostname),
    login: url.username === '' ? null : { user: decoded(url.username, wrong), password: decoded(url.password, wrong) },
  };
}

function decoded(text: string, wrong: ConfigError): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw wrong;
  }
}

/** Whom mails come from: the address given, else one at the public host, where that makes an address. */
export function readMailFrom(variable: string, text: string | undefined, publicHost: string): string {
  const own = `no-reply@${publicHost}`;
  const address = text || (EMAIL_PATTERN.test(own) ? own : 'no-reply@headframe.example');
  if (!EMAIL_PATTERN.test(address)) throw new ConfigError(variable, `must be one address, not "${address}".`);
  return address;
}
