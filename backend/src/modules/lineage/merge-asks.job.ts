import { Injectable } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import { Database } from '../../database/database.js';
import { LOCKS } from '../../database/locks.js';
import { LineageMail } from './lineage-mail.js';

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
  tell(settledSeconds: number): Promise<void> {
    return this.database.aloneUntilDone(
      LOCKS.mergeAsks,
      async () => (await this.mail.askSupporters(settledSeconds)) > 0,
    );
  }
}
