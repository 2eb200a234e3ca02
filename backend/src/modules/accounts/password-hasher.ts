import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { DomainError } from '../../platform/errors/domain-error.js';

/** OWASP's minimum for argon2id, which is the library's default algorithm: 19 MiB, two passes, one lane. */
export const HASH_PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const AT_ONCE = 2;
const MOST_WAITING = 20;

/**
 * Hashes passwords with argon2id, two at a time and at most twenty waiting: thirty sign-ins a second would otherwise stop
 * everything else on the machine. Beyond that it answers 503.
 */
@Injectable()
export class PasswordHasher {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  /** What the password of an unknown account is compared with, so that it takes the same time. */
  private decoy: Promise<string> | undefined;

  hash(password: string): Promise<string> {
    return this.queued(() => hash(password, HASH_PARAMETERS));
  }

  /** Whether the password is right; `null` stands for an account that does not exist. */
  async verify(storedHash: string | null, password: string): Promise<boolean> {
    const decoy = await (this.decoy ??= hash('no account has this password', HASH_PARAMETERS));
    const isRight = await this.queued(() => verify(storedHash ?? decoy, password));
    return isRight && storedHash !== null;
  }

  private async queued<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= AT_ONCE) {
      if (this.waiting.length >= MOST_WAITING) {
        throw new DomainError({
          status: 503,
          code: 'sign_in_busy',
          detail: 'Many people are signing in. Try again in a moment.',
          retryAfter: 2,
        });
      }
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    } else this.running += 1;
    try {
      return await work();
    } finally {
      // The place passes on to whoever waits longest; only without one does it become free.
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
