import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../../config/config.js';
import { readToken, setToken } from './cookies.js';
import { newToken } from './vault.js';

const LIFE_SECONDS = 900;

/**
 * Gives a browser without one a random number for the time of signing in, so that wrong tries can be counted by browser: a
 * school is one network address.
 */
@Injectable()
export class BrowserGuard implements CanActivate {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  canActivate(context: ExecutionContext): boolean {
    const http = context.switchToHttp();
    if (readToken(http.getRequest<FastifyRequest>(), 'sign-in') === null) {
      const { isSecure } = this.config;
      setToken(http.getResponse<FastifyReply>(), 'sign-in', newToken(), { maxAge: LIFE_SECONDS, isSecure });
    }
    return true;
  }
}
