import { Injectable } from '@nestjs/common';
import type { SupportDto } from '@headframe/shared/supports';
import { notFound } from '../../platform/errors/domain-error.js';
import { RateLimits } from '../../platform/rate-limits/rate-limits.js';
import type { Actor } from '../../platform/security/actor.js';
import type { IdeaContext } from '../ideas/ideas.rows.js';
import { IdeasService } from '../ideas/ideas.service.js';
import { SupportsRepository } from './supports.repository.js';

const SUPPORT_LIMIT = { most: 30, seconds: 60 };

@Injectable()
export class SupportsService {
  constructor(
    private readonly supports: SupportsRepository,
    private readonly ideas: IdeasService,
    private readonly rateLimits: RateLimits,
  ) {}

  /** Gives support. Giving it twice is giving it once. */
  give(ideaId: string, actor: Actor): Promise<SupportDto> {
    return this.change(ideaId, actor, (idea) => this.supports.give(idea, actor.accountId));
  }

  /** Takes support back; taking back what was not given changes nothing. */
  takeBack(ideaId: string, actor: Actor): Promise<SupportDto> {
    // Nobody's yes is needed to take something back.
    const person = { ...actor, isGuardianNeeded: false };
    return this.change(ideaId, person, (idea) => this.supports.takeBack(idea, actor.accountId));
  }

  /** Ends the support of somebody who works on the idea from now on: nobody supports what is their own. */
  async end(idea: Pick<IdeaContext, 'id' | 'regionId'>, accountId: string): Promise<void> {
    await this.supports.takeBack(idea, accountId);
  }

  private async change(
    ideaId: string,
    actor: Actor,
    write: (idea: IdeaContext) => Promise<SupportDto | null>,
  ): Promise<SupportDto> {
    const idea = await this.ideas.allowed(ideaId, 'support', actor, {
      types: ['support.given'],
      seconds: SUPPORT_LIMIT.seconds,
    });
    this.rateLimits.check(idea.recent, SUPPORT_LIMIT);
    const support = await write(idea);
    if (!support) throw notFound();
    return support;
  }
}
