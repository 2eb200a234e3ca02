import '@fastify/cookie';
import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../../config/config.js';
import type { Exchange } from './exchange.js';
import { newToken, Vault } from './vault.js';

const YEAR_SECONDS = 31_536_000;

/**
 * Browsers from which somebody has signed in by password before. They wait in a line of their own and have a count of
 * tries of their own, so that neither a flood of guesses nor guesses at one account keep its owner out (OWASP: device
 * cookies). The cookie opens nothing, and is good for one address only.
 */
@Injectable()
export class KnownBrowsers {
  constructor(
    private readonly vault: Vault,
    @Inject(CONFIG) private readonly config: Pick<Config, 'isSecure'>,
  ) {}

  remember(address: string, { reply }: Exchange): void {
    const token = newToken();
    reply.setCookie(this.name, `${token}.${this.mac(token, address).toString('base64url')}`, {
      httpOnly: true,
      secure: this.config.isSecure,
      sameSite: 'lax',
      path: '/',
      maxAge: YEAR_SECONDS,
    });
  }

  /** The name under which this browser's tries for an address are counted, or `null` where it is not known for it. */
  recognise(address: string, request: FastifyRequest): string | null {
    const [token = '', given = ''] = (request.cookies[this.name] ?? '').split('.');
    const expected = this.mac(token, address);
    const mac = Buffer.from(given, 'base64url');
    return mac.length === expected.length && timingSafeEqual(mac, expected) ? expected.toString('base64url') : null;
  }

  private mac(token: string, address: string): Buffer {
    return this.vault.mac('known-browser', `${token} ${address}`);
  }

  private get name(): string {
    return this.config.isSecure ? '__Host-known-browser' : 'known-browser';
  }
}
