import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../config/config.js';
import { TableWorker } from '../jobs/table-worker.js';
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
 * Sends what is queued. At least once: a process that dies between sending and writing that down sends again, under the
 * same Message-ID.
 */
@Injectable()
export class MailWorker extends TableWorker {
  private readonly smtp: SmtpTransport | null;
  private readonly aborting = new AbortController();

  constructor(
    private readonly queue: MailQueue,
    private readonly vault: Vault,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super(POLL_MS);
    this.smtp = config.smtp ? new SmtpTransport(config.smtp, config.mailFrom) : null;
  }

  override onApplicationBootstrap(): void {
    if (!this.smtp && !this.config.isDemo) {
      this.logger.warn('HEADFRAME_SMTP_URL is not set: mails are kept and not sent, so nobody can sign in by mail');
    }
    super.onApplicationBootstrap();
  }

  override async beforeApplicationShutdown(): Promise<void> {
    const timer = setTimeout(() => this.aborting.abort(), LAST_MAIL_MS);
    await super.beforeApplicationShutdown();
    clearTimeout(timer);
  }

  protected async round(): Promise<void> {
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
