import { Injectable } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import { Database } from '../../database/database.js';
import { LOCKS } from '../../database/locks.js';
import { Mails } from '../../platform/mail/mails.js';
import { VettingRemindersRepository } from './vetting-reminders.repository.js';

/** Daily: announces by mail, 60 days before, that a vetting ends; once, to its person and to who saw the certificate. */
@Injectable()
export class VettingRemindersJob {
  constructor(
    private readonly vettings: VettingRemindersRepository,
    private readonly mails: Mails,
    private readonly database: Database,
  ) {}

  @Cron(CronExpression.EVERY_DAY_AT_6AM)
  async run(): Promise<void> {
    await this.database.alone(LOCKS.vettingReminders, async () => {
      for (const { nickname, until, readers } of await this.vettings.due()) {
        for (const { accountId, email, language } of readers) {
          await this.mails.send({
            template: 'vetting_ends',
            values: { nickname, until },
            to: email,
            language,
            accountId,
          });
        }
      }
      await this.vettings.forgetOld();
    });
  }
}
