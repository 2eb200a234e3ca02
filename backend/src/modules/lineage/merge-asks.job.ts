import { Injectable } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import { Database } from '../../database/database.js';
import { LineageMail } from './lineage-mail.js';

/** Any number that nothing else in this database locks on. */
const ASKS_LOCK = 7_031_992;
/** A merge that is undone at once asks nobody. */
const SETTLED_SECONDS = 120;

/** Asks supporters of an idea that went into another, by mail: once. */
@Injectable()
export class MergeAsksJob {
  constructor(
    private readonly mail: LineageMail,
    private readonly database: Database,
  ) {}

  @Cron(CronExpression.EVERY_MINUTE)
  run(): Promise<void> {
    return this.tell(SETTLED_SECONDS);
  }

  /** Tells everybody who is still to be told of a merge that has stood for this long. */
  async tell(settledSeconds: number): Promise<void> {
    let told: number;
    do {
      told = 0;
      await this.database.alone(ASKS_LOCK, async () => {
        told = await this.mail.askSupporters(settledSeconds);
      });
    } while (told > 0);
  }
}
