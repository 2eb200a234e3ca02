import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { defer, lastValueFrom, type Observable } from 'rxjs';
import { actorOf } from '../security/access.decorators.js';
import { isKnown, weakEtag } from './etag.js';
import { languageOf } from './reading-language.js';

const PUBLIC_READ = Symbol('PUBLIC_READ');

/** A read whose answer is the same for every reader without a session; it may be shared between them for a second. */
export const PublicRead = (): MethodDecorator => SetMetadata(PUBLIC_READ, true);

interface SharedAnswer {
  readonly body: string;
  readonly etag: string;
}

interface Entry {
  readonly answer: Promise<SharedAnswer>;
  readonly freshUntil: number;
}

const SHARED_FOR_MS = 1000;
const MOST_ENTRIES = 2000;

/**
 * Answers readers without a session from one shared reading of the database for up to a second, never across languages,
 * and simultaneous readers from one reading. Whoever is signed in always reads for themselves, so a person sees their own
 * write at once. Adds `ETag` and answers 304.
 */
@Injectable()
export class PublicReadInterceptor implements NestInterceptor {
  private readonly entries = new Map<string, Entry>();

  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const request = http.getRequest<FastifyRequest>();
    if (!this.reflector.get<boolean | undefined>(PUBLIC_READ, context.getHandler()) || actorOf(request)) {
      void reply.header('cache-control', 'no-store');
      return next.handle();
    }
    return defer(() => this.share(request, reply, () => lastValueFrom(next.handle())));
  }

  private async share(request: FastifyRequest, reply: FastifyReply, read: () => Promise<unknown>): Promise<unknown> {
    const { body, etag } = await this.answer(`${languageOf(request)} ${request.url}`, read);
    void reply
      .header('cache-control', 'public, max-age=0, must-revalidate')
      .header('vary', 'Accept-Language, Cookie')
      .header('etag', etag)
      .header('content-type', 'application/json; charset=utf-8');
    if (!isKnown(request.headers['if-none-match'], etag)) return body;
    void reply.status(304);
    return undefined;
  }

  private answer(key: string, read: () => Promise<unknown>): Promise<SharedAnswer> {
    const now = performance.now();
    const known = this.entries.get(key);
    if (known && known.freshUntil > now) return known.answer;
    const answer = read().then((value) => {
      const body = JSON.stringify(value);
      return { body, etag: weakEtag(body) };
    });
    this.entries.delete(key);
    this.entries.set(key, { answer, freshUntil: now + SHARED_FOR_MS });
    // A failure is nobody's to share.
    answer.catch(() => this.entries.delete(key));
    const oldest = this.entries.keys().next().value;
    if (this.entries.size > MOST_ENTRIES && oldest !== undefined) this.entries.delete(oldest);
    return answer;
  }
}
