import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { CodeDto, PasskeyAnswerDto, RecoveryCodeDto, RedeemSignInLinkDto } from '@headframe/shared/sessions';
import type { FastifyRequest } from 'fastify';
import { Strategy as CustomStrategy } from 'passport-custom';
import { Strategy as LocalStrategy } from 'passport-local';
import type { MaybeActor } from '../../platform/security/actor.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { PasskeysService } from '../factors/passkeys.service.js';
import type { Proof } from './proof.js';
import { SecondFactorsService } from './second-factors.service.js';
import { credentialsWrong } from './sessions.errors.js';
import { SessionsService } from './sessions.service.js';
import { SignInLinksService } from './sign-in-links.service.js';

/** A request whose body `ProofGuard` has validated. passport knows requests of Express only. */
type Received<Body> = FastifyRequest & { body: Body };

/** `session`: the opaque token in the cookie. */
@Injectable()
class SessionStrategy extends PassportStrategy(CustomStrategy, 'session') {
  constructor(private readonly sessions: SessionsService) {
    super();
  }

  validate(request: unknown): Promise<MaybeActor> {
    return this.sessions.actorOf(request as FastifyRequest);
  }
}

/** `local`: address of mail and password. */
@Injectable()
class PasswordStrategy extends PassportStrategy(LocalStrategy, 'local') {
  constructor(private readonly accounts: AccountsService) {
    super({ usernameField: 'email', passwordField: 'password', session: false, passReqToCallback: true });
  }

  async validate(request: unknown, email: string, password: string): Promise<Proof> {
    const accountId = await this.accounts.authenticate(email, password, request as FastifyRequest);
    if (accountId === null) throw credentialsWrong();
    return { accountId, method: 'password', isStrong: false };
  }
}

/** `mail`: the code or link of a mail. */
@Injectable()
class MailStrategy extends PassportStrategy(CustomStrategy, 'mail') {
  constructor(private readonly links: SignInLinksService) {
    super();
  }

  async validate(request: unknown): Promise<Proof> {
    const sent = request as Received<RedeemSignInLinkDto>;
    return { email: await this.links.redeem(sent.body, sent), method: 'email', isStrong: false };
  }
}

/** `passkey`: a passkey with PIN or fingerprint, which holds two factors. */
@Injectable()
class PasskeyStrategy extends PassportStrategy(CustomStrategy, 'passkey') {
  constructor(private readonly passkeys: PasskeysService) {
    super();
  }

  async validate(request: unknown): Promise<Proof> {
    const sent = request as Received<PasskeyAnswerDto>;
    const accountId = await this.passkeys.use(sent.body.credential, null, sent);
    return { accountId, method: 'passkey', isStrong: true };
  }
}

/** `totp`: the second step by authenticator app. */
@Injectable()
class TotpStrategy extends PassportStrategy(CustomStrategy, 'totp') {
  constructor(private readonly secondFactors: SecondFactorsService) {
    super();
  }

  validate(request: unknown): Promise<Proof> {
    const sent = request as Received<CodeDto>;
    return this.secondFactors.byTotp(sent.body.code, sent);
  }
}

/** `recovery-code`: the second step where the second factor is lost. */
@Injectable()
class RecoveryCodeStrategy extends PassportStrategy(CustomStrategy, 'recovery-code') {
  constructor(private readonly secondFactors: SecondFactorsService) {
    super();
  }

  validate(request: unknown): Promise<Proof> {
    const sent = request as Received<RecoveryCodeDto>;
    return this.secondFactors.byRecoveryCode(sent.body.code, sent);
  }
}

/** `second-passkey`: the second step by passkey. */
@Injectable()
class SecondPasskeyStrategy extends PassportStrategy(CustomStrategy, 'second-passkey') {
  constructor(private readonly secondFactors: SecondFactorsService) {
    super();
  }

  validate(request: unknown): Promise<Proof> {
    const sent = request as Received<PasskeyAnswerDto>;
    return this.secondFactors.byPasskey(sent.body.credential, sent);
  }
}

export const strategies = [
  SessionStrategy,
  PasswordStrategy,
  MailStrategy,
  PasskeyStrategy,
  TotpStrategy,
  RecoveryCodeStrategy,
  SecondPasskeyStrategy,
];
