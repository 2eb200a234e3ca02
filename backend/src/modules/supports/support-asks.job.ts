import { Inject, Injectable } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import { pagePaths } from '@headframe/shared/common';
import { CONFIG, type Config } from '../../config/config.js';
import { Database } from '../../database/database.js';
import { LOCKS } from '../../database/locks.js';
import { Mails } from '../../platform/mail/mails.js';
import { SupportsRepository } from './supports.repository.js';

/** Several changes in a row are told as one. */
const SETTLED_SECONDS = 120;

/** Tells supporters of an idea that it has come to mean something else: once for each such change, by mail. */
@Injectable()
export class SupportAsksJob {
  constructor(
    private readonly supports: SupportsRepository,
    private readonly mails: Mails,
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Cron(CronExpression.EVERY_MINUTE)
  run(): Promise<void> {
    return this.tell(SETTLED_SECONDS);
  }

  /** Tells everybody who is still to be told of an idea that has stood as it is for this long. */
  async tell(settledSeconds: number): Promise<void> {
    await this.database.aloneUntilDone(LOCKS.supportAsks, async () => {
      const asks = await this.supports.takeUntold(settledSeconds);
      for (const { ideaId, accountId, nickname, title, email, language } of asks) {
        if (email === null) continue;
        const link = `${this.config.publicUrl}${pagePaths.idea(ideaId)}`;
        await this.mails.send({
          template: 'idea_changed',
          values: { nickname, title, link },
          to: email,
          language,
          accountId,
        });
      }
      return asks.length > 0;
    });
  }
}
