import { Injectable } from '@nestjs/common';
import type { AgeBand } from '@headframe/shared/accounts';
import type {
  BallotDto,
  BallotMethod,
  CandidateDto,
  Choices,
  SaveVoteRulesDto,
  Standing,
} from '@headframe/shared/ballots';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import * as sql from './ballots.sql.js';

const voteFacts = statement(sql.VOTE_FACTS);
const votePage = statement(sql.VOTE_PAGE);
const tallyPage = statement(sql.TALLY_PAGE);
const tallyFile = statement(sql.TALLY_FILE);
const castBallot = statement(sql.CAST_BALLOT);
const firstRules = statement(sql.FIRST_RULES);
const nextRules = statement(sql.NEXT_RULES);

interface Rules {
  most: number;
  mostEach: number;
  isRegionOnly: boolean;
  isLabOnly: boolean;
  ageBands: readonly AgeBand[];
}

/** What policies ask about a vote. */
export interface VoteFacts extends Rules {
  challengeId: string;
  labId: string;
  regionId: string;
  slug: string;
  hasBegun: boolean;
  isOver: boolean;
  /** `null` where nobody has said the rules yet; the other rules mean nothing then. */
  method: BallotMethod | null;
  revision: number;
  candidateCount: number | null;
  isOpened: boolean;
  isClosed: boolean;
  /** Whether the reader belongs to the lab. */
  isOfLab: boolean;
}

export interface VoteRow extends VoteFacts {
  startsAt: string;
  endsAt: string;
  candidates: CandidateDto[];
  ballot: BallotDto | null;
}

export interface TallyRow {
  method: BallotMethod;
  ballotCount: number;
  standings: Standing[] | null;
  head: string | null;
  closedAt: string;
  candidates: CandidateDto[];
}

@Injectable()
export class BallotsRepository {
  constructor(private readonly database: Database) {}

  facts(slug: string, readerId: string): Promise<VoteFacts | null> {
    return this.database.row<VoteFacts & Record<string, unknown>>(voteFacts, [slug, readerId]);
  }

  page(slug: string, readerId: string | null): Promise<VoteRow | null> {
    return this.database.row<VoteRow & Record<string, unknown>>(votePage, [slug, readerId]);
  }

  tally(slug: string): Promise<TallyRow | null> {
    return this.database.row<TallyRow & Record<string, unknown>>(tallyPage, [slug]);
  }

  async file(slug: string): Promise<string | null> {
    return (await this.database.row<{ file: string | null }>(tallyFile, [slug]))?.file ?? null;
  }

  /** Whether the ballot is in: not where the vote has closed meanwhile. */
  async cast(
    challengeId: string,
    accountId: string,
    { choices, points }: Choices,
    receiptHash: Buffer,
  ): Promise<boolean> {
    const row = await this.database.row(castBallot, [challengeId, accountId, choices, points, receiptHash]);
    return row !== null;
  }

  /** Saves if nobody else has saved since `revision`, and the vote has not opened; tells whether it did. */
  async saveRules(challengeId: string, revision: number, rules: SaveVoteRulesDto): Promise<boolean> {
    const { method, most, mostEach, isRegionOnly, isLabOnly, ageBands } = rules;
    const values = [challengeId, method, most, mostEach, isRegionOnly, isLabOnly, ageBands];
    const saved =
      revision === 0
        ? await this.database.row(firstRules, values)
        : await this.database.row(nextRules, [...values, revision]);
    return saved !== null;
  }
}
