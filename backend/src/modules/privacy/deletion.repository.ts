import { Injectable } from '@nestjs/common';
import type { LanguageCode } from '@headframe/shared/common';
import type { ContentKind } from '@headframe/shared/privacy';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import * as sql from './deletion.sql.js';

const counts = statement(sql.COUNTS);
const lockCoAuthors = statement(sql.LOCK_CO_AUTHORS);
const handOver = statement(sql.HAND_OVER);
const lockAccount = statement(sql.LOCK_ACCOUNT);
const lockAdministrators = statement(sql.LOCK_ADMINISTRATORS);
const lockCounters = statement(sql.LOCK_COUNTERS);
const lockIdeas = statement(sql.LOCK_IDEAS);
const lockRegions = statement(sql.LOCK_REGIONS);
const lockChallenges = statement(sql.LOCK_CHALLENGES);
const uncount = [sql.UNCOUNT_IN_REGIONS, sql.UNCOUNT_IN_CHALLENGES].map(statement);
const wordsOfIdeas = statement(sql.WORDS_OF_IDEAS);
const deleteIdeas = statement(sql.DELETE_IDEAS);
const forgetWords = statement(sql.FORGET_WORDS);
const deleteSupports = statement(sql.DELETE_SUPPORTS);
const removeComments = statement(sql.REMOVE_COMMENTS);
const deleteFiles = statement(sql.DELETE_FILES);
const emptySuggestions = statement(sql.EMPTY_SUGGESTIONS);
const deleteRest = [
  ...sql.GONE_WITH_PERSON.map(([table, column]) => `delete from ${table} where ${column} = $1`),
  sql.DELETE_SHARED_TEXTS,
  sql.DELETE_OPEN_INVITATIONS,
  sql.END_OPEN_JOININGS,
  sql.EMPTY_MERGES,
  sql.FREE_SEAT,
  sql.DELETE_ANSWERS,
  sql.DELETE_ATTEMPTS,
].map(statement);
const emptyAccount = statement(sql.EMPTY_ACCOUNT);

/** An account that is about to be erased. Its row is locked. */
export interface DepartingAccount {
  email: string | null;
  nickname: string;
  language: LanguageCode;
  regionId: string;
  isAdministrator: boolean;
}

@Injectable()
export class DeletionRepository {
  constructor(private readonly database: Database) {}

  async counts(accountId: string): Promise<Record<ContentKind, number>> {
    const row = await this.database.row<Record<ContentKind, number>>(counts, [accountId]);
    return row as Record<ContentKind, number>;
  }

  /** Locks the account and whoever may go on with its ideas; `null` where it is erased already. */
  async lock(accountId: string): Promise<DepartingAccount | null> {
    await this.database.rows(lockCoAuthors, [accountId]);
    return this.database.row<DepartingAccount & Record<string, unknown>>(lockAccount, [accountId]);
  }

  async hasOtherAdministrator(accountId: string): Promise<boolean> {
    const rows = await this.database.rows<{ accountId: string }>(lockAdministrators, []);
    return rows.some((row) => row.accountId !== accountId);
  }

  async lockCounters(accountId: string): Promise<void> {
    await this.database.rows(lockCounters, [accountId]);
  }

  /** Ideas with another author are that author's from now on. */
  async handOver(accountId: string): Promise<void> {
    await this.database.rows(handOver, [accountId]);
  }

  /** Deletes the ideas that need not stay. */
  async deleteIdeas(accountId: string, options: { publishedToo: boolean }): Promise<void> {
    const rows = await this.database.rows<{ id: string }>(lockIdeas, [accountId, options.publishedToo]);
    const ids = rows.map(({ id }) => id);
    if (ids.length === 0) return;
    await this.database.rows(lockRegions, [ids]);
    await this.database.rows(lockChallenges, [ids]);
    for (const query of uncount) await this.database.rows(query, [ids]);
    const texts = await this.database.rows<{ words: string }>(wordsOfIdeas, [ids]);
    await this.database.rows(deleteIdeas, [ids]);
    for (const { words } of texts) await this.database.rows(forgetWords, [words]);
  }

  async deleteSupports(accountId: string): Promise<void> {
    await this.database.rows(deleteSupports, [accountId]);
  }

  /** Takes files, and the words of comments and suggestions away; what others answered or took up stays. */
  async removeComments(accountId: string): Promise<void> {
    await this.database.rows(deleteFiles, [accountId]);
    await this.database.rows(emptySuggestions, [accountId]);
    await this.database.rows(removeComments, [accountId]);
  }

  /** Deletes everything else that is only about the person, and empties the row of the account. */
  async empty(accountId: string): Promise<void> {
    for (const query of deleteRest) await this.database.rows(query, [accountId]);
    await this.database.rows(emptyAccount, [accountId]);
  }
}
