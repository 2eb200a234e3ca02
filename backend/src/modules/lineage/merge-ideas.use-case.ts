import { Injectable } from '@nestjs/common';
import { COLLABORATORS_MAX } from '@headframe/shared/collaborators';
import type { CarryAnswer, FamilyDto, MergeStep, ProposeMergeDto } from '@headframe/shared/lineage';
import { v7 as uuid } from 'uuid';
import { Database } from '../../database/database.js';
import { denied, notFound } from '../../platform/errors/domain-error.js';
import { RateLimits } from '../../platform/rate-limits/rate-limits.js';
import type { Actor } from '../../platform/security/actor.js';
import { refused } from '../collaborators/collaborators.errors.js';
import { IdeasService } from '../ideas/ideas.service.js';
import { isLineageRefusal, lineageRefused } from './lineage.errors.js';
import { LineageMail } from './lineage-mail.js';
import { canMerge, isMergeable, mayProposeMerge } from './lineage.policy.js';
import { LineageRepository } from './lineage.repository.js';
import { LineageService } from './lineage.service.js';
import type { MergeRow } from './lineage.sql.js';

const PROPOSE_LIMIT = { most: 10, seconds: 3600 };

/** Puts two ideas together by the consent of both, and takes them apart again. */
@Injectable()
export class MergeIdeasUseCase {
  constructor(
    private readonly service: LineageService,
    private readonly lineage: LineageRepository,
    private readonly ideas: IdeasService,
    private readonly mail: LineageMail,
    private readonly rateLimits: RateLimits,
    private readonly database: Database,
  ) {}

  /**
   * Proposes to the authors of `target` that one's own idea goes into theirs.
   * @throws DomainError 409 `merge_elsewhere` for another challenge, `merge_open`, `merges_exhausted`
   */
  async propose(ideaId: string, { target, word }: ProposeMergeDto, actor: Actor): Promise<FamilyDto> {
    const source = await this.ideas.visible(ideaId, actor);
    const ability = mayProposeMerge(actor, source);
    if (ability !== 'allowed') throw denied(ability);
    if (target === ideaId) throw lineageRefused('merge_self');
    const other = await this.ideas.visible(target, actor);
    if (!isMergeable(other)) throw denied('status_closed');
    if (other.challengeId !== source.challengeId) throw lineageRefused('merge_elsewhere');
    if (other.isBlocked) throw denied('not_possible_here');
    await this.rateLimits.count(`merge ${actor.accountId}`, PROPOSE_LIMIT);
    const id = uuid();
    await this.database.transaction(async () => {
      await this.service.refuseCircle(target, ideaId);
      if (!(await this.lineage.propose(id, ideaId, target, actor.accountId, word)))
        throw lineageRefused((await this.lineage.isProposed(ideaId, target)) ? 'merge_open' : 'merges_exhausted');
      await this.service.tell('merge.proposed', source, actor, { merge: id, target });
      await this.mail.proposed({ id: target, title: other.title ?? '' }, source.title ?? '', actor);
    });
    return this.service.family(ideaId, actor);
  }

  /**
   * Agrees: in one transaction the one idea goes into the other. Its writers are members there, its supporters are asked.
   * @throws DomainError 409 `status_closed` where one of the two is over meanwhile, `lineage_circle`, `team_full`
   */
  async agree(id: string, actor: Actor): Promise<void> {
    const merge = await this.allowed(id, 'agree', actor);
    const { source, target } = merge;
    const context = await this.ideas.visible(target.id, actor);
    const ability = mayProposeMerge(actor, context);
    if (ability !== 'allowed') throw denied(ability);
    await this.database.transaction(async () => {
      const statuses = await this.lineage.lock([source.id, target.id]);
      for (const status of statuses.values()) if (!isMergeable({ status })) throw denied('status_closed');
      if (!(await this.lineage.agree(id, actor.accountId))) throw lineageRefused('merge_closed');
      await this.service.refuseCircle(target.id, source.id);
      await this.service.descend(target.id, { originId: source.id, url: null, title: null }, id);
      await this.lineage.join(id, source.id, target.id);
      if ((await this.lineage.people(target.id)) > COLLABORATORS_MAX) throw refused('team_full');
      await this.tellBoth(merge, actor, ['idea.merged', 'idea.took_in']);
      await this.mail.answered(source, target.title, 'agreed', actor.accountId);
    });
  }

  /** Says no, with a word or without one: whoever proposed it reads the word. */
  async decline(id: string, answer: string | null, actor: Actor): Promise<void> {
    const merge = await this.allowed(id, 'decline', actor);
    await this.database.transaction(async () => {
      await this.close(merge, 'declined', actor, answer);
      await this.mail.answered(merge.source, merge.target.title, 'declined', actor.accountId);
    });
  }

  async withdraw(id: string, actor: Actor): Promise<void> {
    const merge = await this.allowed(id, 'withdraw', actor);
    await this.database.transaction(() => this.close(merge, 'withdrawn', actor, null));
  }

  /** Takes the two apart again: each idea has the people, the status and the supporters that were its own. */
  async undo(id: string, actor: Actor): Promise<void> {
    const merge = await this.allowed(id, 'undo', actor);
    const { source, target, isOfSource } = merge;
    await this.database.transaction(async () => {
      const statuses = await this.lineage.lock([source.id, target.id]);
      if (statuses.get(target.id) === 'merged' || !(await this.lineage.undo(id, actor.accountId)))
        throw lineageRefused('merge_closed');
      await this.lineage.part(id, target.id);
      await this.tellBoth(merge, actor, ['idea.unmerged', 'idea.let_go']);
      const [told, other] = isOfSource ? [target, source] : [source, target];
      await this.mail.answered(told, other.title, 'undone', actor.accountId);
    });
  }

  /**
   * A supporter says whether their support comes along. Nobody counts twice, and nothing comes along by itself.
   * @throws DomainError 409 `carry_answered` for who was not asked or has answered; what supporting the other idea throws
   */
  async answer(id: string, answer: CarryAnswer, actor: Actor): Promise<void> {
    const merge = await this.lineage.merge(id, actor.accountId);
    if (!merge) throw notFound();
    if (merge.state !== 'agreed') throw lineageRefused('carry_answered');
    const { target } = merge;
    if (answer === 'carried') await this.ideas.allowed(target.id, 'support', actor);
    await this.database.transaction(async () => {
      await this.lineage.lock([merge.source.id, target.id]);
      if (!(await this.lineage.answer(id, actor.accountId, answer))) throw lineageRefused('carry_answered');
      const still = await this.lineage.merge(id, actor.accountId);
      if (still?.state !== 'agreed') throw lineageRefused('carry_answered');
      if (answer === 'carried') await this.lineage.carry(target.id, actor.accountId, id);
      const idea = { id: target.id, regionId: merge.regionId };
      await this.service.tell(`support.${answer}`, idea, actor, { merge: id }, 'supporter');
    });
  }

  private async allowed(id: string, step: MergeStep, actor: Actor): Promise<MergeRow> {
    const merge = await this.lineage.merge(id, actor.accountId);
    if (!merge || !(merge.isOfSource || merge.isOfTarget)) throw notFound();
    const ability = canMerge(actor, step, merge);
    if (ability !== 'allowed') throw isLineageRefusal(ability) ? lineageRefused(ability) : denied(ability);
    return merge;
  }

  private async close(
    merge: MergeRow,
    state: 'declined' | 'withdrawn',
    actor: Actor,
    answer: string | null,
  ): Promise<void> {
    if (!(await this.lineage.close(merge.id, state, actor.accountId, answer))) throw lineageRefused('merge_closed');
    const idea = { id: state === 'declined' ? merge.target.id : merge.source.id, regionId: merge.regionId };
    await this.service.tell(`merge.${state}`, idea, actor, { merge: merge.id });
  }

  private async tellBoth(
    { id, source, target, regionId }: MergeRow,
    actor: Actor,
    [ofSource, ofTarget]: readonly ['idea.merged', 'idea.took_in'] | readonly ['idea.unmerged', 'idea.let_go'],
  ): Promise<void> {
    await this.service.tell(ofSource, { id: source.id, regionId }, actor, { merge: id, target: target.id });
    await this.service.tell(ofTarget, { id: target.id, regionId }, actor, { merge: id, source: source.id });
  }
}
