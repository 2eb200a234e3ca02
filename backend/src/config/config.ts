import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { ConfigError } from './config-error.js';
import { readS3, type S3Config } from './files-config.js';
import { readSingleSignOn, type SingleSignOnConfig } from './single-sign-on-config.js';
import { readMailFrom, readSmtp, type SmtpConfig } from './mail-config.js';

/** Everything the environment decides, parsed once. Nobody else reads `process.env`. */
export interface Config {
  /** A PostgreSQL connection string. */
  readonly databaseUrl: string;
  readonly databasePoolSize: number;
  readonly host: string;
  readonly port: number;
  /** Where people reach this installation, without a trailing slash; links and origin checks rest on it. */
  readonly publicUrl: string;
  /** Whether cookies may demand https. */
  readonly isSecure: boolean;
  readonly isDemo: boolean;
  /** Multiplies every rate limit; for load tests. */
  readonly rateLimitFactor: number;
  /** Addresses of proxies whose `X-Forwarded-*` is believed. */
  readonly trustedProxies: readonly string[];
  /** Signs cursors; protects what the database must not tell, see `Vault`. */
  readonly secret: string;
  /** The mail server, or `null` when there is none. */
  readonly smtp: SmtpConfig | null;
  /** The authorities' own sign-in, or `null`. */
  readonly singleSignOn: SingleSignOnConfig | null;
  /** The address that mails come from. */
  readonly mailFrom: string;
  /** Folder of pictures and documents, and of those that are being received. */
  readonly filesDirectory: string;
  /** Where pictures and documents are kept instead, or `null`. */
  readonly s3: S3Config | null;
  /** Folder of the built page. */
  readonly pageDirectory: string;
  readonly version: string;
  readonly logLevel: string;
}

export const CONFIG = Symbol('CONFIG');

type Environment = Readonly<Record<string, string | undefined>>;

function wholeNumber(environment: Environment, variable: string, fallback: number, min: number, max: number): number {
  const text = environment[variable];
  if (text === undefined || text === '') return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < min || value > max) {
    throw new ConfigError(variable, `must be a whole number from ${min} to ${max}, not "${text}".`);
  }
  return value;
}

function choice<T extends string>(environment: Environment, variable: string, choices: readonly T[], fallback: T): T {
  const text = environment[variable] ?? fallback;
  const found = choices.find((candidate) => candidate === text);
  if (!found) throw new ConfigError(variable, `must be one of ${choices.join(', ')}, not "${text}".`);
  return found;
}

function publicUrl(environment: Environment, port: number): URL {
  const text = environment['HEADFRAME_PUBLIC_URL'] ?? `http://localhost:${port}`;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new ConfigError('HEADFRAME_PUBLIC_URL', `must be an http or https address, not "${text}".`);
  }
  return new URL(text);
}

const here = path.dirname(fileURLToPath(import.meta.url));
const packageRoot = path.join(here, '..', '..');

/** Reads the environment. @throws ConfigError naming the variable and what it must be. */
export function readConfig(environment: Environment): Config {
  const databaseUrl = environment['DATABASE_URL'];
  if (!databaseUrl)
    throw new ConfigError('DATABASE_URL', 'must name a PostgreSQL database (npm start brings its own).');
  const secret = environment['HEADFRAME_SECRET'];
  if (!secret || secret.length < 32) {
    throw new ConfigError('HEADFRAME_SECRET', 'must be a secret of at least 32 characters (npm start makes its own).');
  }
  const port = wholeNumber(environment, 'PORT', 3000, 0, 65_535);
  const url = publicUrl(environment, port);
  const { version } = JSON.parse(readFileSync(path.join(packageRoot, 'package.json'), 'utf8')) as { version: string };
  return {
    databaseUrl,
    databasePoolSize: wholeNumber(environment, 'HEADFRAME_DATABASE_POOL', 10, 1, 100),
    host: environment['HOST'] ?? 'localhost',
    port,
    publicUrl: url.origin,
    isSecure: url.protocol === 'https:',
    isDemo: choice(environment, 'HEADFRAME_DEMO', ['on', 'off'], 'on') === 'on',
    rateLimitFactor: wholeNumber(environment, 'HEADFRAME_RATE_LIMIT_FACTOR', 1, 1, 1_000_000),
    trustedProxies: (environment['HEADFRAME_TRUSTED_PROXIES'] ?? '').split(',').filter(Boolean),
    secret,
    singleSignOn: readSingleSignOn(environment),
    smtp: readSmtp('HEADFRAME_SMTP_URL', environment['HEADFRAME_SMTP_URL']),
    mailFrom: readMailFrom('HEADFRAME_MAIL_FROM', environment['HEADFRAME_MAIL_FROM'], url.hostname),
    filesDirectory: environment['HEADFRAME_FILES'] || path.join(packageRoot, '..', '.data', 'files'),
    s3: readS3('HEADFRAME_S3_URL', environment['HEADFRAME_S3_URL']),
    pageDirectory: environment['HEADFRAME_PAGE_DIRECTORY'] ?? path.join(packageRoot, '..', 'frontend', 'dist'),
    version,
    logLevel: choice(environment, 'HEADFRAME_LOG_LEVEL', ['silent', 'error', 'warn', 'info', 'debug'], 'warn'),
  };
}
