import { Injectable } from '@nestjs/common';
import {
  GUARDIAN_DEADLINE_DAYS,
  GUARDIAN_REQUESTS_MAX,
  isConfirmationDue,
  lacksConsent,
  reachesUnderAge,
} from '@headframe/shared/accounts';
import { v7 as uuid } from 'uuid';
import { Database } from '../../database/database.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { Mails } from '../../platform/mail/mails.js';
import { RateLimits } from '../../platform/rate-limits/rate-limits.js';
import { SessionMemory } from '../../platform/security/session-memory.js';
import { newToken } from '../../platform/security/vault.js';
import { emailKey } from '../accounts/account-keys.js';
import { ConsentsService } from '../consents/consents.service.js';
import { EventsService } from '../events/events.service.js';
import { GuardianLinks } from './guardian-links.js';
import { GuardianRequestsRepository } from './guardian-requests.repository.js';
import {
  guardianMissing,
  guardianNotNeeded,
  guardianOwnAddress,
  guardianRequestsExhausted,
} from './guardians.errors.js';
import { consentFacts, type WardRow } from './guardians.sql.js';

const DAY_MS = 86_400_000;
/** Mails to one guardian from whatever accounts: nobody's mailbox is flooded through us. */
const ADDRESS_LIMIT = { most: 5, seconds: 86_400 };

/** Asks guardians, or tells them. */
@Injectable()
export class GuardiansService {
  constructor(
    private readonly requests: GuardianRequestsRepository,
    private readonly consents: ConsentsService,
    private readonly events: EventsService,
    private readonly links: GuardianLinks,
    private readonly mails: Mails,
    private readonly rateLimits: RateLimits,
    private readonly memory: SessionMemory,
    private readonly database: Database,
  ) {}

  /**
   * What opening an account begins, in its transaction: the person's own receipt, and a mail to a guardian where the region
   * asks or tells one of people this young.
   * @throws DomainError 422 `guardian_missing`, `guardian_own_address` for the field `guardianEmail`
   */
  begin(accountId: string, guardianEmail: string | null): Promise<void> {
    return this.database.transaction(async () => {
      const ward = await this.lock(accountId);
      const { guardianMode, ageBand, consentAge, language } = ward;
      await this.consents.record({ accountId, text: 'participation', decision: 'given', language });
      if (guardianMode === 'none' || !reachesUnderAge(ageBand, consentAge)) return;
      if (guardianEmail === null) throw guardianMissing('guardianEmail');
      if (isSameMailbox(guardianEmail, ward.email)) throw guardianOwnAddress('guardianEmail');
      await this.countMailTo(guardianEmail);
      if (guardianMode === 'authorise') await this.request(ward, guardianEmail);
      else await this.inform(ward, guardianEmail);
    });
  }

  /**
   * The young person asks a guardian, again or another one. Links sent before end.
   * @throws DomainError 409 `guardian_not_needed`, `guardian_requests_exhausted`; 422 `guardian_own_address`
   */
  ask(accountId: string, guardianEmail: string): Promise<void> {
    return this.database.transaction(async () => {
      const ward = await this.lock(accountId);
      const facts = consentFacts(ward);
      if (!lacksConsent(facts) || isConfirmationDue(facts, new Date())) throw guardianNotNeeded();
      if (ward.requestCount >= GUARDIAN_REQUESTS_MAX) throw guardianRequestsExhausted();
      if (isSameMailbox(guardianEmail, ward.email)) throw guardianOwnAddress('email');
      await this.countMailTo(guardianEmail);
      await this.request(ward, guardianEmail);
    });
  }

  private async request(ward: WardRow, to: string): Promise<void> {
    const askedAt = new Date();
    const dueAt = new Date(askedAt.getTime() + GUARDIAN_DEADLINE_DAYS * DAY_MS);
    await this.requests.closeAll(ward.id);
    const token = newToken();
    await this.requests.insert({
      id: uuid(),
      accountId: ward.id,
      sealedContact: this.links.seal({ token, email: to }),
      tokenHash: this.links.hash(token),
      language: ward.guardianLanguage,
      mode: 'authorise',
      askedAt,
    });
    await this.requests.changeWard(ward.id, { guardianState: 'asked', guardianDueAt: dueAt });
    await this.mails.send({
      template: 'guardian_request',
      values: {
        nickname: ward.nickname,
        region: ward.regionName,
        link: this.links.address(token, ward.guardianLanguage),
        days: GUARDIAN_DEADLINE_DAYS,
      },
      to,
      language: ward.guardianLanguage,
      accountId: ward.id,
      expiresAt: dueAt,
    });
    await this.recordAsked(ward, 'authorise');
    this.database.afterCommit(() => this.memory.forget(ward.id));
  }

  /** The address is in the mail alone. */
  private async inform(ward: WardRow, to: string): Promise<void> {
    const token = newToken();
    await this.requests.insert({
      id: uuid(),
      accountId: ward.id,
      sealedContact: null,
      tokenHash: this.links.hash(token),
      language: ward.guardianLanguage,
      mode: 'inform',
      askedAt: new Date(),
    });
    await this.mails.send({
      template: 'guardian_informed',
      values: {
        nickname: ward.nickname,
        region: ward.regionName,
        link: this.links.address(token, ward.guardianLanguage),
      },
      to,
      language: ward.guardianLanguage,
      accountId: ward.id,
    });
    await this.recordAsked(ward, 'inform');
  }

  private recordAsked({ id, regionId }: WardRow, mode: 'authorise' | 'inform'): Promise<void> {
    return this.events.record({ type: 'guardian.asked', actorId: id, regionId, data: { mode } });
  }

  private async lock(accountId: string): Promise<WardRow> {
    const ward = await this.requests.lockWard(accountId);
    if (!ward) throw notFound();
    return ward;
  }

  private countMailTo(address: string): Promise<void> {
    return this.rateLimits.count(`guardian-mail ${this.links.addressKey(emailKey(address))}`, ADDRESS_LIMIT);
  }
}

/** Whether two addresses are one mailbox: `nora+mum@example.org` is Nora's. */
function isSameMailbox(address: string, own: string | null): boolean {
  return own !== null && mailboxOf(address) === mailboxOf(own);
}

function mailboxOf(address: string): string {
  return emailKey(address).replace(/\+[^@]*(?=@)/, '');
}
