import { Inject, Injectable } from '@nestjs/common';
import { type AddPasskeyDto, PASSKEYS_MAX } from '@headframe/shared/factors';
import {
  type AuthenticationResponseJSON,
  type AuthenticatorTransport,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { FastifyRequest } from 'fastify';
import { v7 as uuid } from 'uuid';
import { CONFIG, type Config } from '../../config/config.js';
import { violatedUnique } from '../../platform/errors/database-errors.js';
import type { Exchange } from '../../platform/security/exchange.js';
import { CeremoniesService } from './ceremonies.service.js';
import type { Passkey } from './entities/passkey.entity.js';
import { passkeyKnown, passkeyWrong, tooManyPasskeys } from './factors.errors.js';
import { FactorsRepository } from './factors.repository.js';

type Options = Record<string, unknown>;

/** Passkeys (WebAuthn level 3), bound to the host of this installation. */
@Injectable()
export class PasskeysService {
  constructor(
    private readonly factors: FactorsRepository,
    private readonly ceremonies: CeremoniesService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** What the browser's authenticator is asked when a passkey is added. */
  async addOptions(account: { id: string; nickname: string }, exchange: Exchange): Promise<Options> {
    const known = await this.factors.passkeys(account.id);
    if (known.length >= PASSKEYS_MAX) throw tooManyPasskeys();
    const options = await generateRegistrationOptions({
      rpName: 'Headframe',
      rpID: this.host,
      userID: Uint8Array.from(Buffer.from(account.id.replaceAll('-', ''), 'hex')),
      userName: account.nickname,
      userDisplayName: account.nickname,
      attestationType: 'none',
      excludeCredentials: known.map(toDescriptor),
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
    });
    await this.ceremonies.begin('add', options.challenge, account.id, exchange);
    return { ...options };
  }

  /** @throws DomainError 401 `passkey_wrong`, 409 `passkey_known` */
  async add(accountId: string, { name, credential }: AddPasskeyDto, request: FastifyRequest): Promise<void> {
    const expectedChallenge = await this.ceremonies.take('add', accountId, request);
    if (expectedChallenge === null) throw passkeyWrong();
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: credential as unknown as RegistrationResponseJSON,
      expectedChallenge,
      expectedOrigin: this.config.publicUrl,
      expectedRPID: this.host,
      requireUserVerification: false,
    }).catch((error: unknown) => refused(error));
    if (!verified || !registrationInfo) throw passkeyWrong();
    const { id, publicKey, counter, transports = [] } = registrationInfo.credential;
    try {
      await this.factors.addPasskey({
        id: uuid(),
        accountId,
        credentialId: id,
        publicKey: Buffer.from(publicKey),
        signCount: String(counter),
        transports: transports.filter((transport) => /^[a-z-]{2,20}$/.test(transport)).slice(0, 8),
        name,
      });
    } catch (error) {
      if (violatedUnique(error) === 'uq_passkey_credential_id') throw passkeyKnown();
      throw error;
    }
  }

  /** What any authenticator is asked at sign-in: nobody has said yet who they are. */
  async signInOptions(exchange: Exchange): Promise<Options> {
    const options = await generateAuthenticationOptions({ rpID: this.host, userVerification: 'required' });
    await this.ceremonies.begin('sign_in', options.challenge, null, exchange);
    return { ...options };
  }

  /** What the authenticators of one account are asked for its second step. */
  async secondFactorOptions(accountId: string, exchange: Exchange): Promise<Options> {
    const known = await this.factors.passkeys(accountId);
    const options = await generateAuthenticationOptions({
      rpID: this.host,
      userVerification: 'preferred',
      allowCredentials: known.map(toDescriptor),
    });
    await this.ceremonies.begin('second_factor', options.challenge, accountId, exchange);
    return { ...options };
  }

  /**
   * The account whose passkey answered. Without `accountId` the passkey stands for both factors, so that its PIN or
   * fingerprint is required. @throws DomainError 401 `passkey_wrong`
   */
  async use(credential: Record<string, unknown>, accountId: string | null, request: FastifyRequest): Promise<string> {
    const kind = accountId === null ? 'sign_in' : 'second_factor';
    const expectedChallenge = await this.ceremonies.take(kind, accountId, request);
    const passkey = await this.factors.passkey(String(credential['id']).slice(0, 1400));
    if (expectedChallenge === null || !passkey || (accountId !== null && passkey.accountId !== accountId))
      throw passkeyWrong();
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: credential as unknown as AuthenticationResponseJSON,
      expectedChallenge,
      expectedOrigin: this.config.publicUrl,
      expectedRPID: this.host,
      requireUserVerification: accountId === null,
      credential: {
        id: passkey.credentialId,
        publicKey: Uint8Array.from(passkey.publicKey),
        counter: Number(passkey.signCount),
        transports: passkey.transports,
      },
    }).catch((error: unknown) => refused(error));
    if (!verified || !(await this.factors.usePasskey(passkey.id, authenticationInfo.newCounter))) throw passkeyWrong();
    return passkey.accountId;
  }

  remove(accountId: string, id: string): Promise<boolean> {
    return this.factors.removePasskey(accountId, id);
  }

  private get host(): string {
    return new URL(this.config.publicUrl).hostname;
  }
}

function toDescriptor({ credentialId, transports }: Passkey) {
  return { id: credentialId, transports: transports as AuthenticatorTransport[] };
}

/** The library throws for every answer that does not fit; to the outside all are one. */
function refused(error: unknown): never {
  const refusal = passkeyWrong();
  refusal.cause = error;
  throw refusal;
}
