import { randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type LanguageCode, pagePaths } from '@headframe/shared/common';
import { type RedeemSignInLinkDto, type RequestSignInLinkDto, SIGN_IN_CODE_MINUTES } from '@headframe/shared/sessions';
import type { FastifyRequest } from 'fastify';
import { v7 as uuid } from 'uuid';
import { CONFIG, type Config } from '../../config/config.js';
import { Database } from '../../database/database.js';
import { Mails } from '../../platform/mail/mails.js';
import { RateLimits } from '../../platform/rate-limits/rate-limits.js';
import { readToken, setToken } from '../../platform/security/cookies.js';
import type { Exchange } from '../../platform/security/exchange.js';
import { newToken, Vault } from '../../platform/security/vault.js';
import { emailKey } from '../accounts/account-keys.js';
import { codeWrong } from './sessions.errors.js';
import { type LiveSignInLink, SignInLinksRepository } from './sign-in-links.repository.js';

const MAIL_LIMITS = [
  { most: 5, seconds: 1800 },
  { most: 20, seconds: 86_400 },
];
const ALL_MAIL_LIMIT = { most: 600, seconds: 3600 };

/** How long the cookie of the browser that asked is kept, in seconds; the code itself lives shorter. */
const BROWSER_LIFE = 3600;

/**
 * Codes and links by mail. Whoever asks is told the same, after the same work, whether or not there is an account: it is
 * looked up only once the code was right.
 */
@Injectable()
export class SignInLinksService {
  constructor(
    private readonly links: SignInLinksRepository,
    private readonly mails: Mails,
    private readonly rateLimits: RateLimits,
    private readonly vault: Vault,
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Sends a code and a link to an address. @throws DomainError 429 when it got too many */
  async request({ email, language }: RequestSignInLinkDto, { reply }: Exchange): Promise<void> {
    const addressHash = await this.count(email);
    const browser = newToken();
    const { row, token, code } = this.newLink(email, addressHash, browser);
    await this.database.transaction(async () => {
      await this.links.insert({ ...row, purpose: 'sign_in', accountId: null });
      const link = `${this.config.publicUrl}${pagePaths.signInLink}#${token}`;
      const values = { code, link, minutes: SIGN_IN_CODE_MINUTES };
      await this.mails.send({ template: 'sign_in_code', values, to: email, language, expiresAt: expiry() });
    });
    setToken(reply, 'sign-in', browser, { maxAge: BROWSER_LIFE, isSecure: this.config.isSecure });
  }

  /**
   * The address that a code or link proves. In the browser that asked either is enough; in another one both are needed,
   * so that neither a forwarded mail nor a scanner that follows links signs anybody in.
   * @throws DomainError 401 `code_wrong`, always the same
   */
  async redeem({ code, token }: RedeemSignInLinkDto, request: FastifyRequest): Promise<string> {
    const browser = readToken(request, 'sign-in');
    const browserHash = browser === null ? null : this.vault.mac('sign-in-browser', browser);
    const email = await this.database.transaction(async () => {
      const link = await this.find(token, browserHash);
      if (link === null) return null;
      const isOwnBrowser = browserHash?.equals(link.browserHash) ?? false;
      const isProven = code === undefined ? isOwnBrowser && token !== undefined : await this.isRight(link, code);
      if (!isProven) return null;
      await this.links.use(link.id);
      return this.vault.open('sign-in-link', link.sealedEmail);
    });
    if (email === null) throw codeWrong();
    return email;
  }

  /** Sends a code to the address that an account wants to change to. */
  async requestChange(accountId: string, email: string, language: LanguageCode): Promise<void> {
    const addressHash = await this.count(email);
    const { row, code } = this.newLink(email, addressHash, newToken());
    await this.database.transaction(async () => {
      await this.links.insert({ ...row, purpose: 'email_change', accountId });
      const values = { code, minutes: SIGN_IN_CODE_MINUTES };
      await this.mails.send({
        template: 'email_change_code',
        values,
        to: email,
        language,
        accountId,
        expiresAt: expiry(),
      });
    });
  }

  /** The address that the code of `requestChange` proves. @throws DomainError 401 `code_wrong` */
  async redeemChange(accountId: string, code: string): Promise<string> {
    const email = await this.database.transaction(async () => {
      const link = await this.links.lockByAccount(accountId);
      if (link === null || !(await this.isRight(link, code))) return null;
      await this.links.use(link.id);
      return this.vault.open('sign-in-link', link.sealedEmail);
    });
    if (email === null) throw codeWrong();
    return email;
  }

  private async find(token: string | undefined, browserHash: Buffer | null): Promise<LiveSignInLink | null> {
    if (token !== undefined) return this.links.lockByToken(this.vault.mac('sign-in-token', token));
    return browserHash === null ? null : this.links.lockByBrowser(browserHash);
  }

  private async isRight(link: LiveSignInLink, code: string): Promise<boolean> {
    if (this.codeHash(link.id, code).equals(link.codeHash)) return true;
    await this.links.countWrong(link.id);
    return false;
  }

  private newLink(email: string, addressHash: Buffer, browser: string) {
    const id = uuid();
    const token = newToken();
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    const row = {
      id,
      addressHash,
      sealedEmail: this.vault.seal('sign-in-link', email),
      browserHash: this.vault.mac('sign-in-browser', browser),
      tokenHash: this.vault.mac('sign-in-token', token),
      codeHash: this.codeHash(id, code),
    };
    return { row, token, code };
  }

  private codeHash(id: string, code: string): Buffer {
    return this.vault.mac('sign-in-code', `${id} ${code}`);
  }

  private async count(email: string): Promise<Buffer> {
    const addressHash = this.vault.mac('sign-in-address', emailKey(email));
    await this.rateLimits.count('sign-in-mail', ALL_MAIL_LIMIT);
    for (const limit of MAIL_LIMITS)
      await this.rateLimits.count(`sign-in-mail ${limit.seconds} ${addressHash.toString('base64url')}`, limit);
    return addressHash;
  }
}

function expiry(): Date {
  return new Date(Date.now() + SIGN_IN_CODE_MINUTES * 60_000);
}
