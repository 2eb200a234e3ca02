import { Injectable, Logger } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import { type BallotMethod, DEFAULT_VOTE_RULES, FEWEST_SHOWN } from '@headframe/shared/ballots';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { Vault } from '../../platform/security/vault.js';
import { EventsService } from '../events/events.service.js';
import * as sql from './ballots.sql.js';
import { type FileBallot, tallyFile, type TallyInput } from './tally-file.js';

/** The purpose of the key that signs tallies. */
export const TALLY_KEY = 'tally';

const due = statement(sql.DUE);
const firstRules = statement(sql.FIRST_RULES);
const lockVote = statement(sql.LOCK_VOTE);
const voteStanding = statement(sql.VOTE_STANDING);
const freezeCandidates = statement(sql.FREEZE_CANDIDATES);
const openVote = statement(sql.OPEN_VOTE);
const ballotsOf = statement(sql.BALLOTS);
const candidatesOf = statement(sql.CANDIDATES_FOR_FILE);
const keepTally = statement(sql.KEEP_TALLY);
const emptyCopies = statement(sql.EMPTY_COPIES);
const deleteBallots = statement(sql.DELETE_BALLOTS);
const closeVote = statement(sql.CLOSE_VOTE);

interface VoteStanding extends Record<string, unknown> {
  slug: string;
  regionId: string;
  method: BallotMethod;
  most: number;
  mostEach: number;
  isOpened: boolean;
  isClosed: boolean;
  hasBegun: boolean;
  isOver: boolean;
}

/**
 * Opens votes that begin and counts votes that are over. Each step is one transaction under the lock of the vote's row, so
 * that any number of processes may try, and one that dies has done nothing.
 */
@Injectable()
export class SettleVotesUseCase {
  private readonly logger = new Logger(SettleVotesUseCase.name);

  constructor(
    private readonly events: EventsService,
    private readonly vault: Vault,
    private readonly database: Database,
  ) {}

  @Cron(CronExpression.EVERY_MINUTE)
  async run(): Promise<void> {
    for (const { id } of await this.database.rows<{ id: string }>(due, [])) {
      await this.settle(id).catch((error: unknown) => {
        this.logger.error(`the vote of challenge ${id} cannot be settled`, error instanceof Error ? error.stack : '');
      });
    }
  }

  /** Brings the vote of one challenge to where the clock of the database says it is. */
  async settle(challengeId: string): Promise<void> {
    await this.database.transaction(async () => {
      const { method, most, mostEach, isRegionOnly, isLabOnly, ageBands } = DEFAULT_VOTE_RULES;
      await this.database.rows(firstRules, [challengeId, method, most, mostEach, isRegionOnly, isLabOnly, ageBands]);
      await this.database.rows(lockVote, [challengeId]);
      const vote = await this.database.row<VoteStanding>(voteStanding, [challengeId]);
      if (!vote) return;
      if (vote.hasBegun && !vote.isOpened) await this.open(challengeId, vote);
      if (vote.isOver && !vote.isClosed) await this.close(challengeId, vote);
    });
  }

  /** From here on the vote is about the versions of this moment. */
  private async open(challengeId: string, { regionId }: VoteStanding): Promise<void> {
    await this.database.rows(freezeCandidates, [challengeId]);
    const opened = await this.database.row<{ candidateCount: number }>(openVote, [challengeId]);
    await this.events.record({
      type: 'vote.opened',
      actorId: null,
      regionId,
      data: { challenge: challengeId, candidates: opened?.candidateCount ?? 0 },
    });
  }

  /** Counts, publishes what names nobody, and deletes who chose what: all of it or nothing. */
  private async close(challengeId: string, { slug, regionId, ...rules }: VoteStanding): Promise<void> {
    const ballots = await this.database.rows<FileBallot & Record<string, unknown>>(ballotsOf, [challengeId]);
    const candidates = await this.database.rows<TallyInput['candidates'][number] & Record<string, unknown>>(
      candidatesOf,
      [challengeId],
    );
    const isWithheld = ballots.length < FEWEST_SHOWN;
    const { file, head, standings } = tallyFile({ challenge: slug, rules, candidates, ballots }, (text) => ({
      signature: this.vault.sign(TALLY_KEY, text),
      publicKey: this.vault.publicKey(TALLY_KEY),
    }));
    await this.database.rows(
      keepTally,
      isWithheld
        ? [challengeId, ballots.length, null, null, null]
        : [challengeId, ballots.length, JSON.stringify(standings), file, head],
    );
    await this.database.rows(emptyCopies, [challengeId]);
    await this.database.rows(deleteBallots, [challengeId]);
    await this.database.rows(closeVote, [challengeId]);
    await this.events.record({
      type: 'vote.closed',
      actorId: null,
      regionId,
      data: { challenge: challengeId, ...(isWithheld ? { isWithheld } : { ballots: ballots.length, head }) },
    });
  }
}
