import { Injectable } from '@nestjs/common';
import type { LanguageCode } from '@headframe/shared/common';
import { type CarryAnswer, type Descent, INSPIRATIONS_MAX, MERGES_OPEN_MAX } from '@headframe/shared/lineage';
import type { IdeaStatus } from '@headframe/shared/ideas';
import { v7 as uuid } from 'uuid';
import { Database, type Statement } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import * as sql from './lineage.sql.js';
import type { FamilyFacts, MergeRow } from './lineage.sql.js';

const family = statement(sql.FAMILY);
const oneMerge = statement(sql.ONE_MERGE);
const insertMerge = statement(sql.INSERT_MERGE);
const hasProposed = statement(sql.HAS_PROPOSED);
const closeMerge = statement(sql.CLOSE_MERGE);
const lockAuthors = statement(sql.LOCK_BOTH_AUTHORS);
const lockCounters = statement(sql.LOCK_BOTH_COUNTERS);
const lockIdeas = statement(sql.LOCK_BOTH_IDEAS);
const agreeMerge = statement(sql.AGREE_MERGE);
const setMerged = statement(sql.SET_MERGED);
const closeOthers = statement(sql.CLOSE_OTHER_MERGES);
const bringWriters = statement(sql.BRING_WRITERS);
const countTeam = statement(sql.COUNT_TEAM);
const endOwnSupport = statement(sql.END_OWN_SUPPORT);
const askSupporters = statement(sql.ASK_SUPPORTERS);
const answerCarry = statement(sql.ANSWER_CARRY);
const carrySupport = statement(sql.CARRY_SUPPORT);
const undoMerge = statement(sql.UNDO_MERGE);
const restoreSource = statement(sql.RESTORE_SOURCE);
const undoCarried = statement(sql.UNDO_CARRIED);
const sendWritersBack = statement(sql.SEND_WRITERS_BACK);
const giveSupportBack = statement(sql.GIVE_SUPPORT_BACK);
const deleteMergeLineage = statement(sql.DELETE_MERGE_LINEAGE);
const insertLineage = statement(sql.INSERT_LINEAGE);
const hasLineage = statement(sql.HAS_LINEAGE);
const deleteInspiration = statement(sql.DELETE_INSPIRATION);
const ancestry = statement(sql.ANCESTRY);
const authorsWithMail = statement(sql.AUTHORS_WITH_MAIL);
const takeUntold = statement(sql.TAKE_UNTOLD_SUPPORTERS);

/** Somebody with an address of mail. */
interface Addressee {
  id: string;
  nickname: string;
  email: string;
  language: LanguageCode;
}

/** A supporter who is to be told that they are asked. */
interface UntoldSupporter {
  ideaId: string;
  source: string;
  target: string;
  accountId: string;
  nickname: string;
  /** `null` for pupils, who have none: the page asks them. */
  email: string | null;
  language: LanguageCode;
}

/** What an idea came out of: another idea, or something done elsewhere. */
interface Origin {
  originId: string | null;
  url: string | null;
  title: string | null;
}

@Injectable()
export class LineageRepository {
  constructor(private readonly database: Database) {}

  async family(ideaId: string, readerId: string | null): Promise<FamilyFacts> {
    const row = await this.database.row<FamilyFacts & Record<string, unknown>>(family, [readerId, ideaId]);
    return row ?? { ancestors: [], descendants: [], merges: [], askedAbout: null };
  }

  merge(id: string, readerId: string): Promise<MergeRow | null> {
    return this.database.row<MergeRow & Record<string, unknown>>(oneMerge, [readerId, id]);
  }

  /** Writes a proposal down, unless too many wait already or this one does; tells whether it did. */
  propose(id: string, source: string, target: string, by: string, word: string): Promise<boolean> {
    return this.did(insertMerge, [id, source, target, by, word, MERGES_OPEN_MAX]);
  }

  isProposed(source: string, target: string): Promise<boolean> {
    return this.did(hasProposed, [source, target]);
  }

  /** Ends a proposal without a merge; tells whether it still waited. */
  close(id: string, state: 'declined' | 'withdrawn', by: string, answer: string | null): Promise<boolean> {
    return this.did(closeMerge, [id, state, by, answer]);
  }

  /** Nobody else changes the two ideas, their people or their support until the transaction ends. */
  async lock(ideas: readonly [string, string]): Promise<Map<string, IdeaStatus>> {
    await this.database.rows(lockAuthors, [ideas]);
    await this.database.rows(lockCounters, [ideas]);
    const rows = await this.database.rows<{ id: string; status: IdeaStatus }>(lockIdeas, [ideas]);
    return new Map(rows.map(({ id, status }) => [id, status]));
  }

  agree(id: string, by: string): Promise<boolean> {
    return this.did(agreeMerge, [id, by]);
  }

  /** Makes one idea of two: the source ends, its writers come along, its supporters are asked. */
  async join(id: string, source: string, target: string): Promise<void> {
    await this.database.rows(setMerged, [source]);
    await this.database.rows(closeOthers, [source]);
    await this.database.rows(bringWriters, [id, source, target]);
    await this.database.rows(endOwnSupport, [id, target]);
    await this.database.rows(askSupporters, [id, source, target]);
  }

  async people(ideaId: string): Promise<number> {
    const row = await this.database.row<{ people: number }>(countTeam, [ideaId]);
    return row?.people ?? 0;
  }

  /** Takes a supporter's answer; `false` where they were not asked, or have answered. */
  answer(id: string, accountId: string, answer: CarryAnswer): Promise<boolean> {
    return this.did(answerCarry, [id, accountId, answer]);
  }

  async carry(target: string, accountId: string, merge: string): Promise<void> {
    await this.database.rows(carrySupport, [target, accountId, merge]);
  }

  undo(id: string, by: string): Promise<boolean> {
    return this.did(undoMerge, [id, by]);
  }

  /** Makes two ideas of one again, each with what was its own. */
  async part(id: string, target: string): Promise<void> {
    await this.database.rows(restoreSource, [id]);
    await this.database.rows(undoCarried, [id, target]);
    await this.database.rows(sendWritersBack, [id]);
    await this.database.rows(giveSupportBack, [id, target]);
    await this.database.rows(deleteMergeLineage, [id]);
  }

  /** Writes a descent down; `false` where it is known, or there are too many. */
  descend(ideaId: string, { originId, url, title }: Origin, mergeId: string | null): Promise<boolean> {
    const kind = mergeId === null ? 'inspired' : 'merged';
    return this.did(insertLineage, [uuid(), ideaId, kind, originId, url, title, mergeId, INSPIRATIONS_MAX]);
  }

  isInspired(ideaId: string, { originId, url }: Origin): Promise<boolean> {
    return this.did(hasLineage, [ideaId, originId, url]);
  }

  forget(id: string, ideaId: string): Promise<boolean> {
    return this.did(deleteInspiration, [id, ideaId]);
  }

  /** The descent of an idea, all the way up. */
  ancestry(ideaId: string): Promise<Descent[]> {
    return this.database.rows<Descent & Record<string, unknown>>(ancestry, [ideaId]);
  }

  authorsToTell(ideaId: string, but: string): Promise<Addressee[]> {
    return this.database.rows<Addressee & Record<string, unknown>>(authorsWithMail, [ideaId, but]);
  }

  /** Takes up to a hundred supporters who have not been told yet, and marks them as told. */
  takeUntold(settledSeconds: number): Promise<UntoldSupporter[]> {
    return this.database.rows<UntoldSupporter & Record<string, unknown>>(takeUntold, [settledSeconds]);
  }

  private async did(query: Statement, values: unknown[]): Promise<boolean> {
    return (await this.database.row(query, values)) !== null;
  }
}
