import { Injectable } from '@nestjs/common';
import type { LanguageCode } from '@headframe/shared/common';
import { type DataExportDto, EXPORT_DAYS, type ExportState } from '@headframe/shared/privacy';
import { v7 as uuid } from 'uuid';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { EXPORT_SECTIONS, type ExportRow, type ExportSection, sectionQueries } from './export-sections.js';

/** How many exports the list shows; two a day can be asked for, and rows go a month after they were asked for. */
const SHOWN = 20;
/** After this a worker counts as dead, and another one takes its work. */
const LEASE_SECONDS = 120;
const MOST_ATTEMPTS = 5;

const DTO = `id, state, to_json(requested_at) as "requestedAt", to_json(expires_at) as "expiresAt", bytes`;

const recent = statement(`
  select count(*)::integer as recent from data_export
  where account_id = $1 and state <> 'failed' and requested_at > now() - interval '1 day'`);
const insert = statement(`insert into data_export (id, account_id) values ($1, $2) returning ${DTO}`);
const list = statement(`
  select ${DTO} from data_export where account_id = $1 order by requested_at desc, id desc limit ${SHOWN}`);
const archive = statement(`
  select state, case when expires_at > now() then archive end as archive, to_json(requested_at) as "requestedAt"
  from data_export where id = $1 and account_id = $2`);

/** The oldest one that is due, taken by whoever comes first; the row itself says until when it is taken. */
const take = statement(`
  update data_export e
  set attempts = e.attempts + 1, next_attempt_at = now() + make_interval(secs => ${LEASE_SECONDS})
  from account a
  where e.id = (
      select id from data_export where state = 'queued' and next_attempt_at <= now()
      order by next_attempt_at, id limit 1 for update skip locked)
    and a.id = e.account_id
  returning e.id, e.account_id as "accountId", e.attempts, a.nickname, a.email, a.language`);
const openBallots = statement(`select challenge_id as vote from ballot where account_id = $1`);
/** Shares the rows of votes, which whoever closes one owns: a copy is kept before the closing, which empties it, or not at all. */
const holdVotes = statement(`
  select 1 from vote where challenge_id = any($1) and closed_at is null for share`);
const finish = statement(`
  update data_export
  set state = 'ready', ready_at = now(), expires_at = now() + make_interval(days => ${EXPORT_DAYS}), archive = $3, bytes = $4
  where id = $1 and state = 'queued' and attempts = $2 returning id`);
/** Tries again after a while that doubles; gives up after the last attempt. */
const postpone = statement(`
  update data_export
  set state = case when attempts >= ${MOST_ATTEMPTS} then 'failed' else 'queued' end,
    next_attempt_at = now() + make_interval(secs => 30 * 2 ^ attempts)
  where id = $1 and state = 'queued' and attempts = $2 returning state`);
const expire = statement(`
  update data_export set state = 'expired', archive = null where state = 'ready' and expires_at <= now()`);
const forget = statement(`
  delete from data_export where state in ('expired', 'failed') and requested_at < now() - interval '30 days'`);

/** An export that a worker has taken. */
export interface TakenExport {
  id: string;
  accountId: string;
  attempts: number;
  nickname: string;
  email: string | null;
  language: LanguageCode;
}

/** What a copy is made of. */
export interface CollectedExport {
  sections: Record<ExportSection, ExportRow[]>;
  /** The votes whose ballots are in it. */
  votes: string[];
}

export interface ExportArchive {
  state: ExportState;
  archive: Buffer | null;
  requestedAt: string;
}

@Injectable()
export class ExportsRepository {
  constructor(private readonly database: Database) {}

  /** How many were asked for within a day, without those that we could not make. */
  async recent(accountId: string): Promise<number> {
    return (await this.database.row<{ recent: number }>(recent, [accountId]))?.recent ?? 0;
  }

  async insert(accountId: string): Promise<DataExportDto> {
    const [row] = await this.database.rows<DataExportDto>(insert, [uuid(), accountId]);
    return row as DataExportDto;
  }

  list(accountId: string): Promise<DataExportDto[]> {
    return this.database.rows<DataExportDto>(list, [accountId]);
  }

  /** The sealed archive, of its own person only; without it where its days are over. */
  archive(id: string, accountId: string): Promise<ExportArchive | null> {
    return this.database.row<ExportArchive>(archive, [id, accountId]);
  }

  take(): Promise<TakenExport | null> {
    return this.database.row<TakenExport>(take, []);
  }

  /** Everything about a person, as it was at one moment. */
  async collect({ accountId, language }: TakenExport): Promise<CollectedExport> {
    return this.database.transaction(async (manager) => {
      await manager.query(`set transaction isolation level repeatable read, read only`);
      const sections: Partial<Record<ExportSection, ExportRow[]>> = {};
      for (const section of EXPORT_SECTIONS) {
        const { statement: query, needsLanguage } = sectionQueries[section];
        const rows = await this.database.rows<{ row: ExportRow }>(
          query,
          needsLanguage ? [accountId, language] : [accountId],
        );
        sections[section] = rows.map(({ row }) => row);
      }
      const ballots = await this.database.rows<{ vote: string }>(openBallots, [accountId]);
      return {
        sections: sections as Record<ExportSection, ExportRow[]>,
        votes: ballots.map(({ vote }) => vote),
      };
    });
  }

  /**
   * Keeps the archive; tells whether it is still wanted and still this worker's. Rejects where a ballot in it is one of
   * nobody's by now: the copy is made again.
   */
  finish({ id, attempts }: TakenExport, votes: readonly string[], sealed: Buffer, bytes: number): Promise<boolean> {
    return this.database.transaction(async () => {
      const held = await this.database.rows(holdVotes, [votes]);
      if (held.length < votes.length) throw new Error('a vote has closed since the copy was begun');
      return (await this.database.row(finish, [id, attempts, sealed, bytes])) !== null;
    });
  }

  /** Lets it be tried again later. Returns its state, `null` where it is not this worker's any more. */
  async postpone({ id, attempts }: TakenExport): Promise<ExportState | null> {
    return (await this.database.row<{ state: ExportState }>(postpone, [id, attempts]))?.state ?? null;
  }

  /** Deletes what is past its days. */
  async expire(): Promise<void> {
    await this.database.rows(expire, []);
    await this.database.rows(forget, []);
  }
}
