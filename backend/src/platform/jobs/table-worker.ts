import { type BeforeApplicationShutdown, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { isDatabaseUnreachable } from '../errors/database-errors.js';

/**
 * Works off the rows of a table that are due. The table is the truth and is looked at again and again; a hint after a
 * commit only makes it sooner. Any number of processes may do so at once: each takes rows with `skip locked`.
 */
export abstract class TableWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  protected readonly logger = new Logger(this.constructor.name);
  /** Aborted once the process ends: what is begun is finished, nothing new is begun. */
  protected readonly stopping = new AbortController();
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | null = null;
  private isWanted = false;

  constructor(private readonly pollMs: number) {}

  /** Works off what is due, until nothing more can be done now. */
  protected abstract round(): Promise<void>;

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.wake(), this.pollMs).unref();
    this.wake();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    this.stopping.abort();
    await this.running;
  }

  /** "Look now": works off what is due, on its own. */
  wake(): void {
    if (this.stopping.signal.aborted) return;
    this.isWanted = true;
    this.running ??= this.work();
  }

  /** Works off what is due and comes back when nothing more can be done now. */
  async run(): Promise<void> {
    this.wake();
    await this.running;
  }

  private async work(): Promise<void> {
    try {
      while (this.isWanted && !this.stopping.signal.aborted) {
        this.isWanted = false;
        await this.round();
      }
    } catch (error) {
      // The next look will tell; a lost database is told by others.
      if (isDatabaseUnreachable(error)) return;
      this.logger.error('nothing can be worked off', error instanceof Error ? error.stack : String(error));
    } finally {
      this.running = null;
    }
  }
}
