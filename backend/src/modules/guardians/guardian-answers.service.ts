import { Injectable } from '@nestjs/common';
import { GUARDIAN_DEADLINE_DAYS, type GuardianState } from '@headframe/shared/accounts';
import type { LanguageCode } from '@headframe/shared/common';
import {
  type AnswerGuardianDto,
  answersIn,
  type ConsentDecision,
  GUARDIAN_TRANSITIONS,
  type GuardianAnswer,
  type GuardianRequestDto,
} from '@headframe/shared/guardians';
import { Database } from '../../database/database.js';
import { Mails } from '../../platform/mail/mails.js';
import { SessionMemory } from '../../platform/security/session-memory.js';
import { ConsentsService } from '../consents/consents.service.js';
import { EventsService } from '../events/events.service.js';
import { AccountErasure } from '../privacy/account-erasure.js';
import type { GuardianRequest } from './entities/guardian-request.entity.js';
import { GuardianAnswersRepository } from './guardian-answers.repository.js';
import { GuardianLinks } from './guardian-links.js';
import { GuardianRequestsRepository } from './guardian-requests.repository.js';
import { answeredAlready, guardianConfirmationMissing, guardianLinkClosed } from './guardians.errors.js';
import { presentRequest } from './guardians.presenter.js';
import type { WardRow } from './guardians.sql.js';

const DAY_MS = 86_400_000;

const DECISIONS = {
  yes: 'given',
  no: 'refused',
  withdraw: 'withdrawn',
  withdraw_and_delete: 'withdrawn',
} as const satisfies Record<GuardianAnswer, ConsentDecision>;

/** What guardians read and answer by the link in their mail. They have no account: the token is all they need. */
@Injectable()
export class GuardianAnswersService {
  constructor(
    private readonly requests: GuardianRequestsRepository,
    private readonly answers: GuardianAnswersRepository,
    private readonly consents: ConsentsService,
    private readonly events: EventsService,
    private readonly links: GuardianLinks,
    private readonly mails: Mails,
    private readonly memory: SessionMemory,
    private readonly erasure: AccountErasure,
    private readonly database: Database,
  ) {}

  /** What the guardian's page shows. @throws DomainError 404 `guardian_link_closed` */
  async offer(token: string, language: LanguageCode): Promise<GuardianRequestDto> {
    const request = await this.requests.open(this.links.hash(token));
    const ward = request && (await this.requests.ward(request.accountId));
    if (!ward) throw guardianLinkClosed();
    return presentRequest(ward, request, await this.answers.page(ward.regionId, language));
  }

  /**
   * Takes a guardian's answer. However many arrive at once, one changes something; the same answer sent again is no error.
   * @throws DomainError 404 `guardian_link_closed`; 409 where this cannot be answered now; 422 for a yes without the
   * word that it comes from an adult with parental responsibility
   */
  answer(dto: AnswerGuardianDto, language: LanguageCode): Promise<GuardianRequestDto> {
    const { token, answer } = dto;
    if (answer === 'yes' && dto.isResponsibleAdult !== true) throw guardianConfirmationMissing();
    return this.database.transaction(async () => {
      const { ward, request } = await this.lock(token);
      const page = await this.answers.page(ward.regionId, language);
      const isSentAgain = request.answer === answer && ward.guardianState === GUARDIAN_TRANSITIONS[answer].to;
      if (isSentAgain) return presentRequest(ward, request, page);
      if (!answersIn(ward.guardianState, request.mode).includes(answer)) throw answeredAlready();
      await this.keepReceipt(ward, answer, language);
      this.database.afterCommit(() => this.memory.forget(ward.id));
      if (answer === 'withdraw_and_delete') {
        await this.erasure.erase(ward.id, 'delete');
        return { ...presentRequest(ward, request, page), answers: [], isDeleted: true };
      }
      const { to } = GUARDIAN_TRANSITIONS[answer];
      const guardianDueAt = answer === 'no' ? new Date(Date.now() + GUARDIAN_DEADLINE_DAYS * DAY_MS) : null;
      await this.requests.changeWard(ward.id, { guardianState: to, guardianDueAt });
      await this.requests.update(request.id, { answer, answeredAt: new Date(), sealedContact: null });
      await this.tell(ward, request, answer, token);
      return presentRequest({ ...ward, guardianState: to, guardianDueAt }, request, page);
    });
  }

  private async keepReceipt(ward: WardRow, answer: GuardianAnswer, language: LanguageCode): Promise<void> {
    // A deletion after a no or a withdrawal takes back nothing that is not taken back already.
    const decides: readonly GuardianState[] = ['none', 'asked', 'given'];
    if (decides.includes(ward.guardianState)) {
      await this.consents.record({
        accountId: ward.id,
        text: 'guardian',
        decision: DECISIONS[answer],
        language,
        method: 'mail_link',
        givenBy: 'guardian',
      });
    }
    await this.events.record({
      type: 'guardian.answered',
      actorId: ward.id,
      actingAs: 'guardian',
      regionId: ward.regionId,
      data: { answer },
    });
  }

  private async tell(
    ward: WardRow,
    { sealedContact, language }: GuardianRequest,
    answer: Exclude<GuardianAnswer, 'withdraw_and_delete'>,
    token: string,
  ): Promise<void> {
    const { id: accountId, nickname } = ward;
    if (answer === 'yes' && sealedContact !== null) {
      await this.mails.send({
        template: 'guardian_thanks',
        values: { nickname, link: this.links.address(token, language) },
        to: this.links.open(sealedContact).email,
        language,
        accountId,
      });
    }
    if (ward.email === null) return;
    await this.mails.send({
      template: 'guardian_answered',
      values: { nickname, answer: answer === 'withdraw' ? 'withdrawn' : answer },
      to: ward.email,
      language: ward.language,
      accountId,
    });
  }

  /** The request behind a token and the young person, who is locked first: what is read afterwards stays true. */
  private async lock(token: string): Promise<{ ward: WardRow; request: GuardianRequest }> {
    const hash = this.links.hash(token);
    const known = await this.requests.open(hash);
    const ward = known && (await this.requests.lockWard(known.accountId));
    if (!ward) throw guardianLinkClosed();
    const request = await this.requests.open(hash);
    if (!request) throw guardianLinkClosed();
    return { ward, request };
  }
}
