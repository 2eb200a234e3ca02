import { Inject, Injectable } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import { pagePaths } from '@headframe/shared/common';
import { CONFIG, type Config } from '../../config/config.js';
import { Database } from '../../database/database.js';
import { LOCKS } from '../../database/locks.js';
import { Mails } from '../../platform/mail/mails.js';
import { ChallengePhasesRepository } from './challenge-phases.repository.js';

/** Several moves in a row are told as one. */
const SETTLED_SECONDS = 120;

/** Tells whoever works on or supports an idea of a challenge that its dates were moved: once for each move, by mail. */
@Injectable()
export class PhaseMovesJob {
  constructor(
    private readonly phases: ChallengePhasesRepository,
    private readonly mails: Mails,
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Cron(CronExpression.EVERY_MINUTE)
  run(): Promise<void> {
    return this.tell(SETTLED_SECONDS);
  }

  /** Tells all followers of challenges whose phases have stood as they are for this long, a hundred in a transaction. */
  async tell(settledSeconds: number): Promise<void> {
    await this.database.aloneUntilDone(LOCKS.phaseMoves, async () => {
      const challenge = await this.phases.untold(settledSeconds);
      if (!challenge) return false;
      const followers = await this.phases.followers(challenge);
      const link = `${this.config.publicUrl}${pagePaths.challenge(challenge.slug)}`;
      for (const { accountId, nickname, email, language, title } of followers) {
        if (email === null) continue;
        await this.mails.send({
          template: 'phases_moved',
          values: { nickname, title, link },
          to: email,
          language,
          accountId,
        });
      }
      await this.phases.told(challenge, followers.at(-1));
      return true;
    });
  }
}
