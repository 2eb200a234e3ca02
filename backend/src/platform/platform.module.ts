import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { CONFIG } from '../config/config.js';
import { ProblemFilter } from './errors/problem.filter.js';
import { Cursors } from './http/cursors.js';
import { PublicReadInterceptor } from './http/public-read.interceptor.js';
import { createValidationPipe } from './http/validation.js';
import { IdempotencyInterceptor } from './idempotency/idempotency.interceptor.js';
import { LiveChannel } from './live/live-channel.js';
import { MailQueue } from './mail/mail-queue.js';
import { MailWorker } from './mail/mail-worker.js';
import { Mails } from './mail/mails.js';
import { RateLimits } from './rate-limits/rate-limits.js';
import { AccessGuard } from './security/access.guard.js';
import { KnownBrowsers } from './security/known-browsers.js';
import { SessionMemory } from './security/session-memory.js';
import { SessionGuard } from './security/session.guard.js';
import { Vault } from './security/vault.js';
import { storageOf } from './storage/storage-of.js';
import { Storage } from './storage/storage.js';

/** What every request passes through, in this order, and what every module may use. */
@Global()
@Module({
  providers: [
    Cursors,
    LiveChannel,
    Mails,
    MailQueue,
    MailWorker,
    RateLimits,
    Vault,
    SessionMemory,
    KnownBrowsers,
    { provide: Storage, useFactory: storageOf, inject: [CONFIG] },
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_GUARD, useClass: SessionGuard },
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_INTERCEPTOR, useClass: PublicReadInterceptor },
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
    { provide: APP_PIPE, useFactory: createValidationPipe },
  ],
  exports: [Cursors, KnownBrowsers, LiveChannel, Mails, MailWorker, RateLimits, SessionMemory, Storage, Vault],
})
export class PlatformModule {}
