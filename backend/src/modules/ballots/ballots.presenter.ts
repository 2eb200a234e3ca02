import { FEWEST_SHOWN, type TallyDto, type VoteDto, type VoteState } from '@headframe/shared/ballots';
import type { MaybeActor } from '../../platform/security/actor.js';
import { voteAbilities } from './ballots.policy.js';
import type { TallyRow, VoteRow } from './ballots.repository.js';
import { rulesOf } from './rules-of.js';

export function presentVote(row: VoteRow, reader: MaybeActor): VoteDto {
  const { method, most, mostEach, isRegionOnly, isLabOnly, ageBands } = rulesOf(row);
  const state: VoteState = row.isOver || row.isClosed ? 'closed' : row.hasBegun ? 'open' : 'planned';
  return {
    state,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    rules: { method, most, mostEach, isRegionOnly, isLabOnly, ageBands: [...ageBands], revision: row.revision },
    candidates: row.candidates,
    ballot: row.ballot,
    abilities: voteAbilities(reader, row),
  };
}

/** Of few ballots nothing is told but that they were few. */
export function presentTally(row: TallyRow, publicKey: string): TallyDto {
  const { method, closedAt, ballotCount, standings, head, candidates } = row;
  if (ballotCount < FEWEST_SHOWN || standings === null)
    return { method, closedAt, isWithheld: true, ballotCount: null, standings: [], head: null, publicKey };
  return {
    method,
    closedAt,
    isWithheld: false,
    ballotCount,
    standings: standings.flatMap(({ candidate, rank, figure }) => {
      const known = candidates.find(({ number }) => number === candidate);
      return known ? [{ ...known, rank, figure }] : [];
    }),
    head,
    publicKey,
  };
}
