import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { CONFIG, type Config } from '../../config/config.js';
import { isDatabaseUnreachable } from '../errors/database-errors.js';
import { Vault } from '../security/vault.js';
import { backOff, MOST_ATTEMPTS } from './back-off.js';
import { type ClaimedMail, MailQueue } from './mail-queue.js';
import { renderMail } from './mail-renderer.js';
import { DeliveryError, type Letter, SmtpTransport } from './mail-transport.js';
import { openMail } from './sealed-mail.js';

const POLL_MS = 5000;
/** A mail on its way gets so long when the process ends. */
const LAST_MAIL_MS = 2000;

/**
 * Sends what is queued. The table is the truth and is looked at every five seconds; a hint after a commit only makes it
 * sooner. At least once: a process that dies between sending and writing that down sends again, under the same Message-ID.
 */
@Injectable()
export class MailWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(MailWorker.name);
  private readonly smtp: SmtpTransport | null;
  private readonly stopping = new AbortController();
  private readonly aborting = new AbortController();
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | null = null;
  private isWanted = false;

  constructor(
    private readonly queue: MailQueue,
    private readonly vault: Vault,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.smtp = config.smtp ? new SmtpTransport(config.smtp, config.mailFrom) : null;
  }

  onApplicationBootstrap(): void {
    if (!this.smtp && !this.config.isDemo) {
      this.logger.warn('HEADFRAME_SMTP_URL is not set: mails are kept and not sent, so nobody can sign in by mail');
    }
    this.timer = setInterval(() => this.wake(), POLL_MS).unref();
    this.wake();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    this.stopping.abort();
    const timer = setTimeout(() => this.aborting.abort(), LAST_MAIL_MS);
    await this.running;
    clearTimeout(timer);
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
      this.logger.error('mails cannot be worked off', error instanceof Error ? error.stack : String(error));
    } finally {
      this.running = null;
    }
  }

  private async round(): Promise<void> {
    await this.queue.expire();
    if (!this.smtp && !this.config.isDemo) return;
    while (!this.stopping.signal.aborted) {
      const mail = await this.queue.claim();
      if (mail === null || !(await this.deliver(mail))) return;
    }
  }

  /** Whether going on with other mails makes sense. */
  private async deliver(mail: ClaimedMail): Promise<boolean> {
    try {
      // So many attempts ended without a word: a process died at each of them.
      if (mail.attempts > MOST_ATTEMPTS) throw new DeliveryError('unfinished', true, false);
      const letter = this.write(mail);
      await this.smtp?.deliver(letter, this.aborting.signal);
    } catch (error) {
      return this.failed(mail, error);
    }
    await this.queue.sent(mail, { keepsContent: this.smtp === null });
    return true;
  }

  private write({ id, language, sealed }: ClaimedMail): Letter {
    try {
      const content = openMail(this.vault, sealed);
      return { id, language, to: content.to, ...renderMail(content, language, this.config.publicUrl) };
    } catch {
      // Sealed by another secret, or by another version that knew other values. Neither heals by waiting.
      throw new DeliveryError('unreadable', true, false);
    }
  }

  private async failed(mail: ClaimedMail, error: unknown): Promise<boolean> {
    if (!(error instanceof DeliveryError)) throw error;
    const wait = error.isPermanent ? null : backOff(mail.attempts);
    this.logger.warn(`mail ${mail.id}, attempt ${mail.attempts}: ${error.code}${wait === null ? ', given up' : ''}`);
    if (wait === null) await this.queue.bury(mail, error.code);
    else await this.queue.retry(mail, wait, error.code);
    return !error.isServerDown;
  }
}
