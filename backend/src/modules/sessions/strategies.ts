import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy as CustomStrategy } from 'passport-custom';
import { Strategy as LocalStrategy } from 'passport-local';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { MaybeActor } from '../../platform/security/actor.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { SessionsService } from './sessions.service.js';

/** `local`: address of mail and password. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(LocalStrategy, 'local') {
  constructor(private readonly accounts: AccountsService) {
    super({ usernameField: 'email', passwordField: 'password', session: false });
  }

  async validate(email: string, password: string): Promise<string> {
    const accountId = await this.accounts.authenticate(email, password);
    if (accountId !== null) return accountId;
    throw new DomainError({
      status: 401,
      code: 'credentials_wrong',
      detail: 'Address and password do not belong together.',
    });
  }
}

/** `session`: the opaque token in the cookie. */
@Injectable()
export class SessionStrategy extends PassportStrategy(CustomStrategy, 'session') {
  constructor(private readonly sessions: SessionsService) {
    super();
  }

  validate(request: unknown): Promise<MaybeActor> {
    return this.sessions.actorOf(request as FastifyRequest);
  }
}
