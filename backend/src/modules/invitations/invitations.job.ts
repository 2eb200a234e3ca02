import { Injectable } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import { InvitationsRepository } from './invitations.repository.js';

/** Daily: forgets the addresses of invitations that ran out, and invitations that ran out long ago. */
@Injectable()
export class InvitationsJob {
  constructor(private readonly invitations: InvitationsRepository) {}

  /** Two processes that do it at once do no harm. */
  @Cron(CronExpression.EVERY_DAY_AT_5AM)
  async run(): Promise<void> {
    await this.invitations.forgetOld();
  }
}
