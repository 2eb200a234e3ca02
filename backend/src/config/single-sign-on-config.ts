import { ConfigError } from './config-error.js';

/** The authorities' own sign-in (OpenID Connect). */
export interface SingleSignOnConfig {
  /** What the button says. */
  readonly name: string;
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads `HEADFRAME_OIDC_*`: all or none. Without https only a provider on this machine is believed. */
export function readSingleSignOn(environment: Environment): SingleSignOnConfig | null {
  const [issuer, clientId, clientSecret] = ['ISSUER', 'CLIENT_ID', 'CLIENT_SECRET'].map(
    (part) => environment[`HEADFRAME_OIDC_${part}`] || undefined,
  );
  if (issuer === undefined && clientId === undefined && clientSecret === undefined) return null;
  if (issuer === undefined || !URL.canParse(issuer) || !isTrustworthy(new URL(issuer)))
    throw new ConfigError('HEADFRAME_OIDC_ISSUER', 'must be the https address of the identity provider.');
  if (clientId === undefined) throw new ConfigError('HEADFRAME_OIDC_CLIENT_ID', 'must be set with the issuer.');
  if (clientSecret === undefined) throw new ConfigError('HEADFRAME_OIDC_CLIENT_SECRET', 'must be set with the issuer.');
  const name = environment['HEADFRAME_OIDC_NAME'] || new URL(issuer).hostname;
  if (name.length > 60) throw new ConfigError('HEADFRAME_OIDC_NAME', 'must have at most 60 characters.');
  return { name, issuer: new URL(issuer), clientId, clientSecret };
}

function isTrustworthy({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(hostname));
}
