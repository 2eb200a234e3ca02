import { Injectable } from '@nestjs/common';
import { EMAIL_PATTERN } from '@headframe/shared/accounts';
import type { LanguageCode, Page } from '@headframe/shared/common';
import {
  type ListPeopleQuery,
  type PersonDto,
  type RecordVettingDto,
  VETTING_YEARS_MAX,
} from '@headframe/shared/people';
import { Database } from '../../database/database.js';
import { denied, notFound } from '../../platform/errors/domain-error.js';
import { Cursors } from '../../platform/http/cursors.js';
import { type Actor, isAdministrator } from '../../platform/security/actor.js';
import { SessionMemory } from '../../platform/security/session-memory.js';
import { emailKey, nicknameKey } from '../accounts/account-keys.js';
import { EventsService } from '../events/events.service.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { ownVetting, vettingDates } from './people.errors.js';
import { areVettingDates, mayEndSessions, mayVet, type PeopleView, peopleView } from './people.policy.js';
import { presentPerson } from './people.presenter.js';
import { PeopleRepository } from './people.repository.js';
import type { PersonRow } from './people.sql.js';

@Injectable()
export class PeopleService {
  constructor(
    private readonly people: PeopleRepository,
    private readonly sessions: SessionsService,
    private readonly events: EventsService,
    private readonly cursors: Cursors,
    private readonly memory: SessionMemory,
    private readonly database: Database,
  ) {}

  /** The people whom somebody may see, by nickname. @throws DomainError 403 for who looks after nobody */
  async list(query: ListPeopleQuery, actor: Actor, language: LanguageCode): Promise<Page<PersonDto>> {
    const view = this.view(actor);
    const { q, role, region, cursor } = query;
    const list = `people ${actor.accountId} ${JSON.stringify([q, role, region])}`;
    const after = cursor === undefined ? null : String(this.cursors.decode(list, cursor)[0]);
    const rows = await this.people.list(view, { ...words(q), role, region, after }, language);
    return this.cursors.page(
      list,
      rows,
      (row) => [row.nicknameKey],
      (row) => presentPerson(row, actor, view),
    );
  }

  /** Whom somebody may see. @throws DomainError 403 for who looks after nobody */
  view(actor: Actor): PeopleView {
    const view = peopleView(actor);
    if (view === null) throw denied('role_needed');
    return view;
  }

  /** Those of these people whom a view holds; the others might as well not exist. */
  seen(view: PeopleView, ids: readonly string[], language: LanguageCode): Promise<PersonRow[]> {
    return this.people.find(view, ids, language);
  }

  /** Signs somebody out everywhere. */
  async endSessions(id: string, actor: Actor, language: LanguageCode): Promise<void> {
    const person = (await this.people.find(this.view(actor), [id], language))[0];
    if (!person) throw notFound();
    if (!mayEndSessions(actor)) throw denied('role_needed');
    await this.database.transaction(async () => {
      await this.sessions.endOthers(id, id === actor.accountId ? actor.sessionId : null);
      await this.events.record({
        type: 'session.ended_by_administrator',
        actorId: actor.accountId,
        actingAs: 'administrator',
        data: { account: id },
      });
    });
  }

  /** Writes down that somebody's certificate was seen. */
  async recordVetting(
    id: string,
    { seenOn, validUntil }: RecordVettingDto,
    actor: Actor,
    language: LanguageCode,
  ): Promise<PersonDto> {
    const view = this.view(actor);
    const person = (await this.people.find(view, [id], language))[0];
    if (!person) throw notFound();
    if (id === actor.accountId) throw ownVetting();
    if (!mayVet(actor, person.roles)) throw denied('role_needed');
    if (!areVettingDates(seenOn, validUntil, await this.people.today(), VETTING_YEARS_MAX)) throw vettingDates();
    await this.database.transaction(async () => {
      await this.people.recordVetting({ accountId: id, seenBy: actor.accountId, seenOn, validUntil });
      await this.events.record({
        type: 'vetting.recorded',
        actorId: actor.accountId,
        actingAs: isAdministrator(actor) ? 'administrator' : 'authority_lead',
        regionId: person.roles.find(({ regionId }) => regionId !== null)?.regionId ?? null,
        data: { account: id, validUntil },
      });
    });
    this.memory.forget(id);
    const now = (await this.people.find(view, [id], language))[0];
    if (!now) throw notFound();
    return presentPerson(now, actor, view);
  }
}

/** What a search text is compared with: a part of the nickname, and where it is one the whole address. */
function words(q: string | undefined): { nicknamePart?: string; emailKey?: string } {
  if (q === undefined) return {};
  return { nicknamePart: nicknameKey(q), ...(EMAIL_PATTERN.test(q) ? { emailKey: emailKey(q) } : {}) };
}
