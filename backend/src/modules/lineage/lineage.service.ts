import { Injectable } from '@nestjs/common';
import type { EventType } from '@headframe/shared/events';
import { closesCircle, type CreateInspirationDto, type FamilyDto } from '@headframe/shared/lineage';
import { Database } from '../../database/database.js';
import { isCircleRefused } from '../../platform/errors/database-errors.js';
import { denied, notFound, validationFailed } from '../../platform/errors/domain-error.js';
import { RateLimits } from '../../platform/rate-limits/rate-limits.js';
import type { Actor, MaybeActor } from '../../platform/security/actor.js';
import { EventsService } from '../events/events.service.js';
import type { IdeaContext } from '../ideas/ideas.rows.js';
import { IdeasService } from '../ideas/ideas.service.js';
import { lineageRefused } from './lineage.errors.js';
import { mayInspire, mayProposeMerge } from './lineage.policy.js';
import { presentFamily } from './lineage.presenter.js';
import { LineageRepository } from './lineage.repository.js';

const INSPIRE_LIMIT = { most: 30, seconds: 3600 };

@Injectable()
export class LineageService {
  constructor(
    private readonly lineage: LineageRepository,
    private readonly ideas: IdeasService,
    private readonly events: EventsService,
    private readonly rateLimits: RateLimits,
    private readonly database: Database,
  ) {}

  /** Where an idea comes from, what came out of it, and what its authors can do about either. */
  async family(ideaId: string, reader: MaybeActor): Promise<FamilyDto> {
    const idea = await this.ideas.visible(ideaId, reader);
    const facts = await this.lineage.family(ideaId, reader?.accountId ?? null);
    return presentFamily(ideaId, facts, reader, {
      propose: mayProposeMerge(reader, idea),
      inspire: mayInspire(reader, idea),
    });
  }

  /**
   * Names what inspired an idea. Naming it twice is naming it once.
   * @throws DomainError 404 for an idea that the actor does not see, 409 `lineage_circle`, `inspirations_exhausted`
   */
  async inspire(ideaId: string, dto: CreateInspirationDto, actor: Actor): Promise<FamilyDto> {
    const idea = await this.inspirable(ideaId, actor);
    const { origin, url, title } = dto;
    if ((origin === undefined) === (url === undefined))
      throw validationFailed([{ path: 'origin', code: 'choice_invalid' }]);
    if (url !== undefined && !title) throw validationFailed([{ path: 'title', code: 'field_missing' }]);
    if (origin !== undefined) await this.ideas.visible(origin, actor);
    await this.rateLimits.count(`inspire ${actor.accountId}`, INSPIRE_LIMIT);
    const from = { originId: origin ?? null, url: url ?? null, title: url === undefined ? null : (title ?? null) };
    await this.database.transaction(async () => {
      if (origin !== undefined) await this.refuseCircle(ideaId, origin);
      if (await this.descend(ideaId, from, null)) await this.tell('idea.inspired', idea, actor, { origin, url });
      else if (!(await this.lineage.isInspired(ideaId, from))) throw lineageRefused('inspirations_exhausted');
    });
    return this.family(ideaId, actor);
  }

  async forget(ideaId: string, id: string, actor: Actor): Promise<void> {
    await this.inspirable(ideaId, actor);
    if (!(await this.lineage.forget(id, ideaId))) throw notFound();
  }

  /** @throws DomainError 409 where an idea would come out of itself */
  async refuseCircle(idea: string, origin: string): Promise<void> {
    if (closesCircle(await this.lineage.ancestry(origin), { idea, origin })) throw lineageRefused('lineage_circle');
  }

  /** Writes a descent down; two that would close a circle together are refused by the database. */
  async descend(
    ideaId: string,
    from: { originId: string | null; url: string | null; title: string | null },
    mergeId: string | null,
  ): Promise<boolean> {
    try {
      return await this.lineage.descend(ideaId, from, mergeId);
    } catch (error) {
      throw isCircleRefused(error) ? lineageRefused('lineage_circle') : error;
    }
  }

  async tell(
    type: EventType,
    { id: ideaId, regionId }: Pick<IdeaContext, 'id' | 'regionId'>,
    { accountId: actorId }: Actor,
    data: Record<string, unknown>,
    actingAs = 'author',
  ): Promise<void> {
    await this.events.record({ type, actorId, actingAs, regionId, ideaId, data });
  }

  private async inspirable(ideaId: string, actor: Actor): Promise<IdeaContext> {
    const idea = await this.ideas.visible(ideaId, actor);
    const ability = mayInspire(actor, idea);
    if (ability !== 'allowed') throw denied(ability);
    return idea;
  }
}
