import { Inject, Injectable, Logger } from '@nestjs/common';
import { EMAIL_PATTERN } from '@headframe/shared/accounts';
import { apiPaths } from '@headframe/shared/common';
import type { FastifyRequest } from 'fastify';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  type Configuration,
  discovery,
  fetchUserInfo,
  type IDToken,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { CONFIG, type Config } from '../../config/config.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { readToken, setToken } from '../../platform/security/cookies.js';
import type { Exchange } from '../../platform/security/exchange.js';
import { newToken, Vault } from '../../platform/security/vault.js';
import { AccountsService } from '../accounts/accounts.service.js';
import type { Proof } from '../sessions/proof.js';
import { SingleSignOnRepository } from './single-sign-on.repository.js';

const LIFE_SECONDS = 600;

/** What an answer of the provider must match, and where its person wanted to go. */
interface Checks {
  verifier: string;
  state: string;
  nonce: string;
  returnTo: string;
}

/** Signing in at the authority's own identity provider: OpenID Connect, code flow with PKCE, state and nonce. */
@Injectable()
export class SingleSignOnService {
  private readonly logger = new Logger(SingleSignOnService.name);
  private provider: Promise<Configuration> | undefined;

  constructor(
    private readonly tries: SingleSignOnRepository,
    private readonly accounts: AccountsService,
    private readonly vault: Vault,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The address of the provider's sign-in. @throws DomainError 404 where none is configured */
  async begin(returnTo: string, { reply }: Exchange): Promise<string> {
    const provider = await this.discover();
    const token = newToken();
    const checks: Checks = {
      verifier: randomPKCECodeVerifier(),
      state: randomState(),
      nonce: randomNonce(),
      returnTo: isLocalPath(returnTo) ? returnTo : '/',
    };
    await this.tries.begin({
      tokenHash: this.vault.mac('single-sign-on', token),
      sealedChecks: this.vault.seal('single-sign-on', JSON.stringify(checks)),
      expiresAt: new Date(Date.now() + LIFE_SECONDS * 1000),
    });
    setToken(reply, 'single-sign-on', token, { maxAge: LIFE_SECONDS, isSecure: this.config.isSecure });
    return buildAuthorizationUrl(provider, {
      redirect_uri: this.returnUrl,
      scope: 'openid email',
      code_challenge: await calculatePKCECodeChallenge(checks.verifier),
      code_challenge_method: 'S256',
      state: checks.state,
      nonce: checks.nonce,
    }).href;
  }

  /** Who comes back from the provider, or `null` when its answer does not fit; the log says why. */
  async complete(request: FastifyRequest): Promise<{ proof: Proof; returnTo: string } | null> {
    const token = readToken(request, 'single-sign-on');
    const sealed = token === null ? null : await this.tries.take(this.vault.mac('single-sign-on', token));
    if (sealed === null) return null;
    const checks = JSON.parse(this.vault.open('single-sign-on', sealed)) as Checks;
    try {
      const answer = new URL(request.url, this.config.publicUrl);
      const provider = await this.discover();
      const tokens = await authorizationCodeGrant(provider, answer, {
        pkceCodeVerifier: checks.verifier,
        expectedState: checks.state,
        expectedNonce: checks.nonce,
      });
      const claims = tokens.claims();
      if (!claims) return null;
      // Many providers tell the address only when they are asked for it.
      const more = claims.email === undefined ? await fetchUserInfo(provider, tokens.access_token, claims.sub) : {};
      const proof = await this.proofOf({ ...more, ...claims });
      return proof === null ? null : { proof, returnTo: checks.returnTo };
    } catch (error) {
      this.logger.warn(`single sign-on failed: ${error instanceof Error ? error.name : 'unknown'}`);
      return null;
    }
  }

  /**
   * An identity that was here before is its account's. A new one belongs to whoever has the address that the provider
   * vouches for; without such an address it is nobody.
   */
  private async proofOf({ iss, sub, email, email_verified: isVerified, amr }: IDToken): Promise<Proof | null> {
    // RFC 8176: the provider itself asked for several factors.
    const isStrong = Array.isArray(amr) && amr.includes('mfa');
    const known = await this.tries.accountOf(iss, sub);
    if (known !== null) return { accountId: known, method: 'single_sign_on', isStrong };
    if (isVerified !== true || typeof email !== 'string' || !EMAIL_PATTERN.test(email)) return null;
    const accountId = await this.accounts.withAddress(email);
    if (accountId === null) return { email, method: 'single_sign_on', isStrong };
    await this.tries.link(iss, sub, accountId);
    return { accountId, method: 'single_sign_on', isStrong };
  }

  /** The provider as it describes itself; asked once, and again after a failure. */
  private discover(): Promise<Configuration> {
    const { singleSignOn } = this.config;
    if (singleSignOn === null) throw notFound();
    const { issuer, clientId, clientSecret } = singleSignOn;
    // Only a provider on this machine may be without https, see `readSingleSignOn`.
    const execute = issuer.protocol === 'http:' ? [allowInsecureRequests] : [];
    return (this.provider ??= discovery(issuer, clientId, clientSecret, undefined, { execute, timeout: 5 }).catch(
      (error: unknown) => {
        this.provider = undefined;
        throw error;
      },
    ));
  }

  private get returnUrl(): string {
    return `${this.config.publicUrl}${apiPaths.singleSignOnReturn}`;
  }
}

/** A path of this site and of no other: `//host` and `/\host` are addresses elsewhere. */
export function isLocalPath(path: string): boolean {
  return /^\/(?![/\\])[^\s\\]{0,500}$/.test(path);
}
