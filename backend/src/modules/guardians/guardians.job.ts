import { Inject, Injectable, Logger } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import { isConfirmationDue, UNKNOWN_CONSENT_AGE } from '@headframe/shared/accounts';
import { pagePaths } from '@headframe/shared/common';
import { CONFIG, type Config } from '../../config/config.js';
import { Database } from '../../database/database.js';
import { LOCKS } from '../../database/locks.js';
import { Mails } from '../../platform/mail/mails.js';
import { AccountErasure } from '../privacy/account-erasure.js';
import { GuardianLinks } from './guardian-links.js';
import { GuardianRequestsRepository } from './guardian-requests.repository.js';
import { GuardiansJobRepository } from './guardians-job.repository.js';
import { consentFacts } from './guardians.sql.js';

const DAY_MS = 86_400_000;

/**
 * Daily: reminds guardians once, forgets their addresses, deletes accounts that nobody said yes to, and tells young people
 * who have grown old enough. With several processes one works at a time; what it did stands in the rows, so that running
 * again does nothing twice.
 */
@Injectable()
export class GuardiansJob {
  private readonly logger = new Logger(GuardiansJob.name);

  constructor(
    private readonly rows: GuardiansJobRepository,
    private readonly requests: GuardianRequestsRepository,
    private readonly links: GuardianLinks,
    private readonly mails: Mails,
    private readonly erasure: AccountErasure,
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  @Cron(CronExpression.EVERY_DAY_AT_4AM)
  async run(): Promise<void> {
    await this.database.alone(LOCKS.guardians, () => this.remind());
    await this.database.alone(LOCKS.guardians, () => this.rows.forgetContacts());
    await this.database.alone(LOCKS.guardians, () => this.tellGrownUp());
    await this.erase();
  }

  private async remind(): Promise<void> {
    for (const {
      accountId,
      nickname,
      regionName,
      language,
      sealedContact,
      dueAt,
    } of await this.rows.claimReminders()) {
      const { token, email } = this.links.open(sealedContact);
      await this.mails.send({
        template: 'guardian_reminder',
        values: {
          nickname,
          region: regionName,
          link: this.links.address(token, language),
          days: Math.max(1, Math.floor((dueAt.getTime() - Date.now()) / DAY_MS)),
        },
        to: email,
        language,
        accountId,
        expiresAt: dueAt,
      });
    }
  }

  private async tellGrownUp(): Promise<void> {
    for (const { id, nickname, email, language } of await this.rows.claimGrownUp(UNKNOWN_CONSENT_AGE)) {
      if (email === null) continue;
      await this.mails.send({
        template: 'consent_due',
        values: { nickname, link: `${this.config.publicUrl}${pagePaths.me}` },
        to: email,
        language,
        accountId: id,
      });
    }
  }

  /** Each account on its own: one that cannot be deleted does not keep the others. */
  private async erase(): Promise<void> {
    for (const accountId of await this.rows.due()) {
      try {
        await this.database.transaction(() => this.eraseIfDue(accountId));
      } catch (error) {
        this.logger.error(
          `an account without a guardian's yes was not deleted`,
          error instanceof Error ? error.stack : error,
        );
      }
    }
  }

  private async eraseIfDue(accountId: string): Promise<void> {
    const ward = await this.rows.claimDue(accountId);
    if (!ward) return;
    // Who grew old enough meanwhile decides alone; nothing is deleted over their head.
    if (isConfirmationDue(consentFacts(ward), new Date()))
      await this.requests.changeWard(accountId, { guardianDueAt: null });
    else await this.erasure.erase(accountId, 'delete');
  }
}
