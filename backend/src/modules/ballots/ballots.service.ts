import { createHash } from 'node:crypto';
import { Injectable, StreamableFile } from '@nestjs/common';
import {
  ballotProblem,
  type CastBallotDto,
  type ReceiptDto,
  type SaveVoteRulesDto,
  type TallyDto,
  type VoteDto,
  type VoteRulesDto,
} from '@headframe/shared/ballots';
import { Database } from '../../database/database.js';
import { denied, notFound, validationFailed } from '../../platform/errors/domain-error.js';
import { revisionOf, revisionOutdated } from '../../platform/http/revision.js';
import { RateLimits } from '../../platform/rate-limits/rate-limits.js';
import type { Actor, MaybeActor } from '../../platform/security/actor.js';
import { newToken, Vault } from '../../platform/security/vault.js';
import { EventsService } from '../events/events.service.js';
import { ballotRefused, tallyWithheld } from './ballots.errors.js';
import { mayCast, voteAbilities } from './ballots.policy.js';
import { presentTally, presentVote } from './ballots.presenter.js';
import { BallotsRepository, type VoteFacts } from './ballots.repository.js';
import { rulesOf } from './rules-of.js';
import { SettleVotesUseCase, TALLY_KEY } from './settle-votes.use-case.js';

const CAST_LIMIT = { most: 30, seconds: 60 };

@Injectable()
export class BallotsService {
  constructor(
    private readonly ballots: BallotsRepository,
    private readonly settling: SettleVotesUseCase,
    private readonly events: EventsService,
    private readonly rateLimits: RateLimits,
    private readonly vault: Vault,
    private readonly database: Database,
  ) {}

  async get(slug: string, reader: MaybeActor): Promise<VoteDto> {
    const row = await this.ballots.page(slug, reader?.accountId ?? null);
    if (!row) throw notFound();
    if (!isDue(row)) return presentVote(row, reader);
    // The job would do it within the minute.
    await this.settling.settle(row.challengeId);
    const settled = await this.ballots.page(slug, reader?.accountId ?? null);
    if (!settled) throw notFound();
    return presentVote(settled, reader);
  }

  /**
   * Casts a ballot, or puts it in the place of an earlier one. Who voted when is written down nowhere: no event tells it.
   * @throws DomainError 403, 409 where the vote is not open, 422 where the ballot gives what is not there to give
   */
  async cast(slug: string, { choices, points = [] }: CastBallotDto, actor: Actor): Promise<ReceiptDto> {
    const vote = await this.castable(slug, actor);
    const problem = ballotProblem(rulesOf(vote), vote.candidateCount ?? 0, { choices, points });
    if (problem !== null) throw ballotRefused(problem);
    await this.rateLimits.count(`cast-ballot ${actor.accountId}`, CAST_LIMIT);
    const receipt = newToken();
    const receiptHash = createHash('sha256').update(receipt).digest();
    if (!(await this.ballots.cast(vote.challengeId, actor.accountId, { choices, points }, receiptHash)))
      throw denied('phase_closed');
    return { receipt, ballot: { choices, points } };
  }

  /** @throws DomainError 403, 412 where somebody saved since or the vote opened, 422 */
  async saveRules(
    slug: string,
    dto: SaveVoteRulesDto,
    ifMatch: string | undefined,
    actor: Actor,
  ): Promise<VoteRulesDto> {
    const revision = revisionOf(ifMatch);
    const vote = await this.ballots.facts(slug, actor.accountId);
    if (!vote) throw notFound();
    const ability = voteAbilities(actor, vote).rules;
    if (ability !== 'allowed') throw denied(ability);
    if (dto.mostEach > (dto.method === 'points' ? dto.most : 1))
      throw validationFailed([{ path: 'mostEach', code: 'number_invalid' }]);
    await this.database.transaction(async () => {
      if (!(await this.ballots.saveRules(vote.challengeId, revision, dto))) throw revisionOutdated();
      await this.events.record({
        type: 'vote.rules_changed',
        actorId: actor.accountId,
        actingAs: 'facilitator',
        regionId: vote.regionId,
        data: { challenge: vote.challengeId, ...dto },
      });
    });
    return { ...dto, revision: revision + 1 };
  }

  async tally(slug: string): Promise<TallyDto> {
    const row = await this.ballots.tally(slug);
    if (!row) throw notFound();
    return presentTally(row, this.vault.publicKey(TALLY_KEY));
  }

  /** @throws DomainError 404 before the count, 403 where too few voted */
  async file(slug: string): Promise<StreamableFile> {
    if (!(await this.ballots.tally(slug))) throw notFound();
    const file = await this.ballots.file(slug);
    if (file === null) throw tallyWithheld();
    return new StreamableFile(Buffer.from(file), {
      type: 'text/plain; charset=utf-8',
      disposition: `attachment; filename="tally-${slug}.txt"`,
    });
  }

  private async castable(slug: string, actor: Actor): Promise<VoteFacts> {
    let vote = await this.ballots.facts(slug, actor.accountId);
    if (vote && isDue(vote)) {
      await this.settling.settle(vote.challengeId);
      vote = await this.ballots.facts(slug, actor.accountId);
    }
    if (!vote) throw notFound();
    const ability = mayCast(actor, vote);
    if (ability !== 'allowed') throw denied(ability);
    return vote;
  }
}

/** Whether a vote is to be opened or closed. */
const isDue = ({ hasBegun, isOver, isOpened, isClosed }: VoteFacts): boolean =>
  hasBegun && !isClosed && (!isOpened || isOver);
