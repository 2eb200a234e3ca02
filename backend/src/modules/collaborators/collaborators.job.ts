import { Injectable } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import { CollaboratorsRepository } from './collaborators.repository.js';

/** Daily: forgets invitations and requests that ended long ago. */
@Injectable()
export class CollaboratorsJob {
  constructor(private readonly collaborators: CollaboratorsRepository) {}

  /** Two processes that do it at once do no harm. */
  @Cron(CronExpression.EVERY_DAY_AT_5AM)
  async run(): Promise<void> {
    await this.collaborators.deleteOld();
  }
}
