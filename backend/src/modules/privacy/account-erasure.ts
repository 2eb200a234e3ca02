import { Injectable } from '@nestjs/common';
import type { ContentChoice } from '@headframe/shared/privacy';
import { Database } from '../../database/database.js';
import { Mails } from '../../platform/mail/mails.js';
import { SessionMemory } from '../../platform/security/session-memory.js';
import { EventsService } from '../events/events.service.js';
import { DeletionRepository } from './deletion.repository.js';
import { lastAdministratorStays } from './privacy.errors.js';

/** Makes a person forgotten: on their own wish, and where a guardian says no or never answers. */
@Injectable()
export class AccountErasure {
  constructor(
    private readonly accounts: DeletionRepository,
    private readonly events: EventsService,
    private readonly mails: Mails,
    private readonly memory: SessionMemory,
    private readonly database: Database,
  ) {}

  /**
   * Erases an account in one transaction, or within the one already open. Profile, contacts and everything that only
   * concerns the person go at once; `contents` decides about published ideas and comments; what others have built on stays
   * as a former member's. Tells whether there was somebody to erase: a second call finds nobody.
   * @throws DomainError 409 `last_administrator_stays`
   */
  erase(accountId: string, contents: ContentChoice): Promise<boolean> {
    return this.database.transaction(async () => {
      const account = await this.accounts.lock(accountId);
      if (account === null) return false;
      const { email, nickname, language, regionId } = account;
      if (account.isAdministrator && !(await this.accounts.hasOtherAdministrator(accountId)))
        throw lastAdministratorStays();
      await this.accounts.lockCounters(accountId);
      await this.accounts.deleteSupports(accountId);
      await this.accounts.handOver(accountId);
      await this.accounts.deleteIdeas(accountId, { publishedToo: contents === 'delete' });
      if (contents === 'delete') await this.accounts.removeComments(accountId);
      await this.accounts.empty(accountId);
      await this.events.record({ type: 'account.deleted', actorId: accountId, regionId, data: { contents } });
      // Without the account: its mails are gone, and this one tells of that.
      if (email !== null)
        await this.mails.send({ template: 'account_deleted', values: { nickname }, to: email, language });
      this.database.afterCommit(() => this.memory.forget(accountId));
      return true;
    });
  }
}
