import { Injectable } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import { Database } from '../../database/database.js';
import { LOCKS } from '../../database/locks.js';
import { CoEditingRepository } from './co-editing.repository.js';

/** Daily: puts away shared texts that nobody has written in for long and whose words stand in the idea. */
@Injectable()
export class CoEditingJob {
  constructor(
    private readonly database: Database,
    private readonly texts: CoEditingRepository,
  ) {}

  @Cron(CronExpression.EVERY_DAY_AT_3AM)
  async run(): Promise<void> {
    await this.database.alone(LOCKS.coEditing, () => this.texts.forget());
  }
}
