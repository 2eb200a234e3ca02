import { Injectable } from '@nestjs/common';
import type { LanguageCode } from '@headframe/shared/common';
import {
  CONSENT_TEXT_VERSIONS,
  type ConsentDecision,
  type ConsentGiver,
  type ConsentMethod,
  type ConsentReceiptDto,
  type ConsentText,
} from '@headframe/shared/guardians';
import { Database } from '../../database/database.js';
import type { Actor } from '../../platform/security/actor.js';
import { EventsService } from '../events/events.service.js';
import { presentReceipt } from './consents.presenter.js';
import { ConsentsRepository } from './consents.repository.js';

export interface NewConsent {
  /** Whom it is about. */
  readonly accountId: string;
  readonly text: ConsentText;
  readonly decision: ConsentDecision;
  /** The language in which the text was read. */
  readonly language: LanguageCode;
  /** Default: on the page. */
  readonly method?: ConsentMethod;
  /** Default: the person themselves. */
  readonly givenBy?: ConsentGiver;
  /** Which organisation authorised the school group, and on which day (`YYYY-MM-DD`). */
  readonly organisation?: { readonly id: string; readonly authorisedOn: string };
}

/** Keeps the receipts of consents: what, which version of the text, when, how, by whom. */
@Injectable()
export class ConsentsService {
  constructor(
    private readonly consents: ConsentsRepository,
    private readonly events: EventsService,
    private readonly database: Database,
  ) {}

  /** Writes a receipt, in the transaction of the decision that it proves. */
  async record(consent: NewConsent): Promise<void> {
    const { accountId, text, decision, language, method = 'page', givenBy = 'self', organisation } = consent;
    await this.database.transaction(async () => {
      await this.consents.insert({
        accountId,
        text,
        textVersion: CONSENT_TEXT_VERSIONS[text],
        decision,
        method,
        givenBy,
        language,
        organisationId: organisation?.id ?? null,
        authorisedOn: organisation?.authorisedOn ?? null,
      });
      await this.events.record({
        type: `consent.${decision}`,
        actorId: accountId,
        actingAs: givenBy,
        data: { text, method },
      });
    });
  }

  /** The receipts about the signed-in person, newest first. */
  async list(actor: Actor): Promise<ConsentReceiptDto[]> {
    return (await this.consents.list(actor.accountId)).map(presentReceipt);
  }
}
