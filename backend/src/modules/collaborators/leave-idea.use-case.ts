import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { notFound } from '../../platform/errors/domain-error.js';
import type { Actor } from '../../platform/security/actor.js';
import { EventsService } from '../events/events.service.js';
import type { IdeaContext } from '../ideas/ideas.rows.js';
import { IdeasService } from '../ideas/ideas.service.js';
import { refused } from './collaborators.errors.js';
import { CollaboratorsRepository } from './collaborators.repository.js';
import type { CollaboratorRow } from './collaborators.sql.js';
import { actingAs } from './join-idea.use-case.js';

/** Takes oneself off an idea. It always keeps an author. */
@Injectable()
export class LeaveIdeaUseCase {
  constructor(
    private readonly collaborators: CollaboratorsRepository,
    private readonly ideas: IdeasService,
    private readonly events: EventsService,
    private readonly database: Database,
  ) {}

  /**
   * @param heir who becomes an author before; must be somebody who writes the idea along
   * @throws DomainError 403 `not_joined`, 409 `last_author` where nobody else is one and nobody is to become one
   */
  async run(ideaId: string, heir: string | undefined, actor: Actor): Promise<void> {
    const idea = await this.ideas.visible(ideaId, actor);
    await this.database.transaction(async () => {
      await this.collaborators.lock(ideaId);
      const people = await this.collaborators.people(ideaId, actor.accountId);
      const self = people.find(({ isSelf }) => isSelf);
      if (!self) throw refused('not_joined');
      if (self.role === 'co_author' && heir !== undefined) await this.handOver(idea, heir, people, actor);
      else if (self.role === 'co_author' && !people.some(({ isSelf, role }) => !isSelf && role === 'co_author'))
        throw refused('last_author');
      await this.collaborators.remove(self.id, ideaId);
      await this.collaborators.nameFirst(ideaId);
      await this.tell('idea.left', idea, actor, self, {});
    });
  }

  private async handOver(idea: IdeaContext, heir: string, people: CollaboratorRow[], actor: Actor): Promise<void> {
    const next = people.find(({ id, isSelf, role }) => id === heir && !isSelf && role !== 'mentor');
    if (!next) throw notFound();
    const account = await this.collaborators.changeRole(next.id, idea.id, 'co_author');
    if (account !== null) await this.tell('idea.handed_over', idea, actor, { role: 'co_author' }, { account });
  }

  private async tell(
    type: 'idea.left' | 'idea.handed_over',
    { id: ideaId, regionId }: IdeaContext,
    { accountId: actorId }: Actor,
    { role }: Pick<CollaboratorRow, 'role'>,
    data: { account?: string },
  ): Promise<void> {
    await this.events.record({
      type,
      actorId,
      actingAs: actingAs(role),
      regionId,
      ideaId,
      data: { role, ...data },
    });
  }
}
