import { DomainError } from '../../platform/errors/domain-error.js';

/** In which line somebody waits: from a browser known for their account, or not. */
export type WaitingLine = 'known' | 'others';

const AT_ONCE = 2;
const MOST_WAITING = 20;

/** Two hashes at a time; of those who wait, the known go first. */
export class HashingQueue {
  private running = 0;
  private readonly waiting = { known: [] as (() => void)[], others: [] as (() => void)[] };

  /** @throws DomainError 503 `sign_in_busy` when the line is full */
  async run<T>(line: WaitingLine, work: () => Promise<T>): Promise<T> {
    if (this.running >= AT_ONCE) {
      const waiting = this.waiting[line];
      if (waiting.length >= MOST_WAITING) {
        throw new DomainError({
          status: 503,
          code: 'sign_in_busy',
          detail: 'Many people are signing in. Try again in a moment.',
          retryAfter: 2,
        });
      }
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else this.running += 1;
    try {
      return await work();
    } finally {
      // The place passes on to whoever waits longest; only without one does it become free.
      const next = this.waiting.known.shift() ?? this.waiting.others.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
