import { Injectable } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import { Database } from '../../database/database.js';
import { CoEditingRepository } from './co-editing.repository.js';

/** Any number that nothing else in this database locks on. */
const CO_EDITING_LOCK = 7_032_061;

/** Daily: puts away shared texts that nobody has written in for long and whose words stand in the idea. */
@Injectable()
export class CoEditingJob {
  constructor(
    private readonly database: Database,
    private readonly texts: CoEditingRepository,
  ) {}

  @Cron(CronExpression.EVERY_DAY_AT_3AM)
  async run(): Promise<void> {
    await this.database.alone(CO_EDITING_LOCK, () => this.texts.forget());
  }
}
