import { createHash } from 'node:crypto';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { defer, lastValueFrom, type Observable } from 'rxjs';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { DomainError } from '../errors/domain-error.js';
import { actorOf } from '../security/access.decorators.js';

const IDEMPOTENT = Symbol('IDEMPOTENT');

/** A create that may be sent again with the same `Idempotency-Key` and then answers what it answered before. */
export const Idempotent = (): MethodDecorator => SetMetadata(IDEMPOTENT, true);
export { IDEMPOTENT };

const KEY_PATTERN = /^[\x21-\x7e]{8,128}$/;

const claimKey = statement(`
  insert into idempotency_key (owner, key, route, fingerprint) values ($1, $2, $3, $4)
  on conflict (owner, key) do nothing returning 1 as claimed`);
const findKey = statement(`select route, fingerprint, response from idempotency_key where owner = $1 and key = $2`);
const keepResponse = statement(`update idempotency_key set response = $3 where owner = $1 and key = $2`);

/**
 * Runs an `@Idempotent()` handler in one transaction with the row of its key, so that either both exist or neither
 * (IETF draft-ietf-httpapi-idempotency-key-header). Same key and body: the stored answer. Another body: 422. Still
 * running: 409. Keys are kept for a day.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly database: Database,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const key = request.headers['idempotency-key'];
    if (key === undefined || !this.reflector.get<boolean | undefined>(IDEMPOTENT, context.getHandler())) {
      return next.handle();
    }
    if (typeof key !== 'string' || !KEY_PATTERN.test(key)) {
      throw new DomainError({
        status: 400,
        code: 'idempotency_key_invalid',
        detail: 'An Idempotency-Key has 8 to 128 visible ASCII characters.',
      });
    }
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return defer(() => this.once(request, reply, key, () => lastValueFrom(next.handle())));
  }

  private once(
    request: FastifyRequest,
    reply: FastifyReply,
    key: string,
    work: () => Promise<unknown>,
  ): Promise<unknown> {
    const owner = actorOf(request)?.accountId ?? 'anonymous';
    const route = `${request.method} ${request.url}`;
    const fingerprint = createHash('sha256')
      .update(JSON.stringify(request.body ?? null))
      .digest();
    return this.database.transaction(async () => {
      const claimed = await this.claim(owner, key, route, fingerprint);
      if (!claimed) {
        void reply.header('idempotency-replayed', 'true');
        return this.replay(owner, key, route, fingerprint);
      }
      const response = await work();
      await this.database.rows(keepResponse, [owner, key, JSON.stringify(response ?? null)]);
      return response;
    });
  }

  /** Waits for a twin that is being handled; its lock is the row. */
  private async claim(owner: string, key: string, route: string, fingerprint: Buffer): Promise<boolean> {
    try {
      return (await this.database.rows(claimKey, [owner, key, route, fingerprint])).length > 0;
    } catch (error) {
      if ((error as { code?: string }).code !== '55P03') throw error;
      throw new DomainError({
        status: 409,
        code: 'idempotency_key_running',
        detail: 'The first request with this key is still being handled.',
        retryAfter: 1,
      });
    }
  }

  private async replay(owner: string, key: string, route: string, fingerprint: Buffer): Promise<unknown> {
    const known = await this.database.row<{ route: string; fingerprint: Buffer; response: string }>(findKey, [
      owner,
      key,
    ]);
    if (!known || known.route !== route || !known.fingerprint.equals(fingerprint)) {
      throw new DomainError({
        status: 422,
        code: 'idempotency_key_reused',
        detail: 'This key was used for another request.',
      });
    }
    return JSON.parse(known.response) as unknown;
  }
}
