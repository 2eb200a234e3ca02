import { Injectable } from '@nestjs/common';
import type { LanguageCode } from '@headframe/shared/common';
import type { EventType } from '@headframe/shared/events';
import {
  IDEA_TRANSITIONS,
  type IdeaDto,
  type IdeaStatus,
  type IdeaTransition,
  isPublicStatus,
  publishTarget,
} from '@headframe/shared/ideas';
import { Database } from '../../database/database.js';
import { revisionOutdated } from '../../platform/http/revision.js';
import { RateLimits } from '../../platform/rate-limits/rate-limits.js';
import { type Actor, isFacilitatorOf } from '../../platform/security/actor.js';
import { EventsService } from '../events/events.service.js';
import type { Idea } from './entities/idea.entity.js';
import { IdeasRepository } from './ideas.repository.js';
import type { IdeaContext } from './ideas.rows.js';
import { IdeasService } from './ideas.service.js';

const PUBLISH_LIMIT = { most: 5, seconds: 3600 };
const PUBLISHING: readonly EventType[] = ['idea.published', 'idea.sent_for_look'];

/** What a step needs beyond its name. */
export interface TransitionInput {
  reason?: string;
  /** The reader's language: of the answer, and of a reason they write. */
  language: LanguageCode;
}

/** Takes an idea one step along the machine of `IDEA_TRANSITIONS`. */
@Injectable()
export class IdeaTransitionsUseCase {
  constructor(
    private readonly service: IdeasService,
    private readonly ideas: IdeasRepository,
    private readonly events: EventsService,
    private readonly rateLimits: RateLimits,
    private readonly database: Database,
  ) {}

  async run(id: string, transition: IdeaTransition, actor: Actor, input: TransitionInput): Promise<IdeaDto | null> {
    const idea = await this.service.allowed(id, transition, actor, {
      types: PUBLISHING,
      seconds: PUBLISH_LIMIT.seconds,
    });
    if (transition === 'publish') this.rateLimits.check(idea.recent, PUBLISH_LIMIT);
    const rule = IDEA_TRANSITIONS[transition];
    const to: IdeaStatus = transition === 'publish' ? publishTarget(idea.looksFirst) : rule.to;
    const becomesPublic = isPublicStatus(to) && !isPublicStatus(idea.status);
    await this.database.transaction(async () => {
      const isSaved = await this.ideas.save(id, idea.revision, changes(idea, to, input.reason), {});
      if (!isSaved) throw revisionOutdated();
      if (becomesPublic) {
        await this.ideas.keepVersion(id, idea.authorId);
        await this.ideas.enterPublic(idea);
      }
      if (isPublicStatus(idea.status) && !isPublicStatus(to)) await this.ideas.leavePublic(idea);
      await this.events.record({
        type: to === 'pending' ? 'idea.sent_for_look' : rule.event,
        actorId: actor.accountId,
        actingAs: actingAs(idea, actor),
        regionId: idea.regionId,
        ideaId: id,
        data: {
          ...(becomesPublic ? { version: idea.version } : {}),
          ...(input.reason === undefined ? {} : { reason: input.reason, language: input.language }),
        },
      });
    });
    // A returned idea is its people's alone again: whoever returned it has nothing left to see.
    return transition === 'return' ? null : this.service.get(id, actor, input.language);
  }
}

function changes(idea: IdeaContext, to: IdeaStatus, reason: string | undefined): Partial<Idea> {
  const isFirstTime = isPublicStatus(to) && !isPublicStatus(idea.status);
  // What made it through needs no note to its people; the journey has the reason.
  return {
    status: to,
    returnReason: to === 'shortlisted' ? null : (reason ?? null),
    ...(isFirstTime ? { publishedAt: new Date() } : {}),
  };
}

function actingAs(idea: IdeaContext, actor: Actor): string {
  if (idea.collaboration === 'co_author') return 'author';
  return isFacilitatorOf(actor, idea.labId) ? 'facilitator' : 'administrator';
}
