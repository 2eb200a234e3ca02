import { Injectable } from '@nestjs/common';
import type { CollaboratorRole } from '@headframe/shared/collaborators';
import { Database } from '../../database/database.js';
import { denied } from '../../platform/errors/domain-error.js';
import type { Actor } from '../../platform/security/actor.js';
import { EventsService } from '../events/events.service.js';
import { SupportsService } from '../supports/supports.service.js';
import { CollaboratorsMail } from './collaborators-mail.js';
import { isRefusal, refused } from './collaborators.errors.js';
import { canJoining, mayTakeUp } from './collaborators.policy.js';
import { CollaboratorsRepository } from './collaborators.repository.js';
import { CollaboratorsService } from './collaborators.service.js';
import type { JoiningRow } from './collaborators.sql.js';

/** In which capacity the journey names somebody. */
export const actingAs = (role: CollaboratorRole): string => (role === 'co_author' ? 'author' : role);

/** Answers ways onto an idea, and lets people in. */
@Injectable()
export class JoinIdeaUseCase {
  constructor(
    private readonly service: CollaboratorsService,
    private readonly collaborators: CollaboratorsRepository,
    private readonly supports: SupportsService,
    private readonly events: EventsService,
    private readonly mail: CollaboratorsMail,
    private readonly database: Database,
  ) {}

  /** Says yes: to an invitation for oneself, or as an author to a request. */
  async accept(id: string, actor: Actor): Promise<void> {
    const row = await this.allowed(id, 'accept', actor);
    const person = row.accountId ?? actor.accountId;
    await this.database.transaction(async () => {
      await this.letIn(row, person, actor);
      if (row.kind === 'request') await this.mail.answered(toldIdea(row), person, 'accepted');
      else await this.mail.joined(toldIdea(row), { id: actor.accountId, nickname: actor.nickname }, row.role);
    });
  }

  /** Says no. Who asked is told; an invitation that somebody declines just ends. */
  async decline(id: string, actor: Actor): Promise<void> {
    const row = await this.allowed(id, 'decline', actor);
    await this.database.transaction(async () => {
      await this.end(row, 'declined', actor);
      if (row.kind === 'request' && row.accountId !== null)
        await this.mail.answered(toldIdea(row), row.accountId, 'declined');
    });
  }

  /** Takes back what one asked or sent. */
  async withdraw(id: string, actor: Actor): Promise<void> {
    const row = await this.allowed(id, 'withdraw', actor);
    await this.database.transaction(() => this.end(row, 'withdrawn', actor));
  }

  /** Takes a link up; tells which idea it led to. */
  async takeUp(token: string, actor: Actor): Promise<string> {
    const row = await this.service.ofToken(token, actor.accountId);
    const ability = mayTakeUp(actor, row);
    if (ability !== 'allowed') throw isRefusal(ability) ? refused(ability) : denied(ability);
    await this.database.transaction(async () => {
      await this.letIn(row, actor.accountId, actor);
      await this.mail.joined(toldIdea(row), { id: actor.accountId, nickname: actor.nickname }, row.role);
    });
    return row.ideaId;
  }

  private async allowed(id: string, step: 'accept' | 'decline' | 'withdraw', actor: Actor): Promise<JoiningRow> {
    const row = await this.service.found(id, actor);
    const ability = canJoining(actor, step, row);
    if (ability !== 'allowed') throw isRefusal(ability) ? refused(ability) : denied(ability);
    return row;
  }

  /**
   * Puts a person among the idea's people. Whoever works on an idea does not support it too: their support ends.
   * @throws DomainError 403 `mentor_not_vetted`, 409 `team_full`, `joining_closed`
   */
  private async letIn(row: JoiningRow, person: string, actor: Actor): Promise<void> {
    const { id, ideaId, regionId, role } = row;
    await this.collaborators.lock(ideaId);
    if (role === 'mentor' && !(await this.collaborators.isVetted(person))) throw refused('mentor_not_vetted');
    await this.end(row, 'accepted', actor, person);
    if (!(await this.collaborators.add(ideaId, person, role))) {
      const people = await this.collaborators.people(ideaId, person);
      throw refused(people.some(({ isSelf }) => isSelf) ? 'joined_already' : 'team_full');
    }
    await this.collaborators.closeOthers(ideaId, person);
    await this.supports.end({ id: ideaId, regionId }, person);
    await this.events.record({
      type: 'idea.joined',
      actorId: person,
      actingAs: actingAs(role),
      regionId,
      ideaId,
      data: { joining: id, role },
    });
  }

  private async end(
    { id, ideaId, regionId, kind }: JoiningRow,
    state: 'accepted' | 'declined' | 'withdrawn',
    actor: Actor,
    takenBy: string | null = null,
  ): Promise<void> {
    if (!(await this.collaborators.close(id, state, actor.accountId, takenBy))) throw refused('joining_closed');
    const isByAuthor = (kind === 'request') !== (state === 'withdrawn');
    await this.events.record({
      type: `joining.${state}`,
      actorId: actor.accountId,
      actingAs: isByAuthor && kind !== 'link' ? 'author' : 'participant',
      regionId,
      ideaId,
      data: { joining: id, kind },
    });
  }
}

const toldIdea = ({ ideaId: id, title }: JoiningRow): { id: string; title: string } => ({ id, title });
