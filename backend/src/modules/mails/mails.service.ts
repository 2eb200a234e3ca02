import { Inject, Injectable } from '@nestjs/common';
import type { Page } from '@headframe/shared/common';
import type { DeadMailDto, ListMailsQuery, MailDto, MailTemplate } from '@headframe/shared/mails';
import { CONFIG, type Config } from '../../config/config.js';
import { Database } from '../../database/database.js';
import { denied, notFound } from '../../platform/errors/domain-error.js';
import { Cursors } from '../../platform/http/cursors.js';
import { renderMail } from '../../platform/mail/mail-renderer.js';
import { MailWorker } from '../../platform/mail/mail-worker.js';
import { openMail, type SealedMail } from '../../platform/mail/sealed-mail.js';
import type { Actor } from '../../platform/security/actor.js';
import { Vault } from '../../platform/security/vault.js';
import { EventsService } from '../events/events.service.js';
import { mayHandleDeadMails } from './mails.policy.js';
import { DEAD_MAILS, MAILBOX, presentDeadMail, presentMail } from './mails.presenter.js';
import { type MailRow, MailsRepository } from './mails.repository.js';

@Injectable()
export class MailsService {
  constructor(
    private readonly mails: MailsRepository,
    private readonly events: EventsService,
    private readonly worker: MailWorker,
    private readonly vault: Vault,
    private readonly cursors: Cursors,
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * What would have been sent. Empty with a mail server: then mails really go out and their content is not kept.
   * @throws DomainError 404 outside demo mode, where this must not exist
   */
  async mailbox({ cursor }: ListMailsQuery): Promise<Page<MailDto>> {
    if (!this.config.isDemo) throw notFound();
    if (this.config.smtp) return { items: [], next: null };
    const rows = await this.mails.mailbox(this.placeOf(MAILBOX, cursor));
    const { items, next } = this.cursors.page(
      MAILBOX,
      rows,
      ({ id }) => [id],
      (row) => this.present(row),
    );
    return { items: items.filter((mail) => mail !== null), next };
  }

  async listDead({ cursor }: ListMailsQuery, actor: Actor): Promise<Page<DeadMailDto>> {
    this.check(actor);
    const rows = await this.mails.dead(this.placeOf(DEAD_MAILS, cursor));
    return this.cursors.page(
      DEAD_MAILS,
      rows,
      ({ id }) => [id],
      (row) => presentDeadMail(row, this.open(row)?.to ?? null),
    );
  }

  /** Tries a dead mail again, from the first attempt. */
  async retry(id: string, actor: Actor): Promise<void> {
    this.check(actor);
    await this.database.transaction(async () => {
      await this.record('mail.retried', id, await this.mails.revive(id), actor);
      this.database.afterCommit(() => this.worker.wake());
    });
  }

  async discard(id: string, actor: Actor): Promise<void> {
    this.check(actor);
    await this.database.transaction(async () => this.record('mail.discarded', id, await this.mails.discard(id), actor));
  }

  private check(actor: Actor): void {
    const ability = mayHandleDeadMails(actor);
    if (ability !== 'allowed') throw denied(ability);
  }

  private async record(
    type: 'mail.retried' | 'mail.discarded',
    mail: string,
    template: MailTemplate | null,
    actor: Actor,
  ): Promise<void> {
    if (template === null) throw notFound();
    await this.events.record({
      type,
      actorId: actor.accountId,
      actingAs: 'administrator',
      data: { mail, template },
    });
  }

  private present(row: MailRow): MailDto | null {
    const mail = this.open(row);
    return mail && presentMail(row, mail, renderMail(mail, row.language, this.config.publicUrl));
  }

  /** What a row holds, or `null` when it was sealed by another secret. */
  private open({ sealed }: MailRow): SealedMail | null {
    try {
      return openMail(this.vault, sealed);
    } catch {
      return null;
    }
  }

  private placeOf(list: string, cursor: string | undefined): string | null {
    return cursor === undefined ? null : String(this.cursors.decode(list, cursor)[0]);
  }
}
