import { Injectable } from '@nestjs/common';
import { CO_EDITING_KEPT_DAYS, CO_EDITING_LIMITS } from '@headframe/shared/co-editing';
import type { IdeaSection } from '@headframe/shared/ideas';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';

/** A shared text as it is stored. */
export interface DocumentRow {
  id: string;
  content: Buffer;
  through: number;
  text: string;
  base: string;
}

export interface UpdateRow {
  id: number;
  content: Buffer;
}

export interface SeatRow {
  documentId: string;
  ideaId: string;
  section: IdeaSection;
  colour: number;
}

const LIVE = `seen_at > now() - interval '${CO_EDITING_LIMITS.seatSeconds} seconds'`;

/** The column of `idea_text` that holds a section. */
const columnOf = (section: IdeaSection) => section.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const begin = statement(`
  insert into co_editing_document (id, idea_id, section, content, text, base) values ($1, $2, $3, $4, $5, $6)
  on conflict (idea_id, section) do nothing`);
const lock = statement(`
  select id, content, through::float8 as through, text, base from co_editing_document
  where idea_id = $1 and section = $2 for update`);
const content = statement(`
  select id, content, through::float8 as through, text, base from co_editing_document where id = $1`);
const updates = statement(`
  select id::float8 as id, content from co_editing_update where document_id = $1 and id > $2 order by id`);
const append = statement(`
  with added as (insert into co_editing_update (document_id, content) values ($1, $2) returning id),
  noted as (update co_editing_document set text = $3, edited_at = now() where id = $1)
  select id::float8 as id, (select count(*)::integer from co_editing_update where document_id = $1) as waiting from added`);
const rebase = statement(`update co_editing_document set base = $2 where id = $1`);
const compact = statement(`
  with gone as (delete from co_editing_update where document_id = $1 and id <= $3)
  update co_editing_document set content = $2, through = $3 where id = $1`);
const seats = statement(`
  select count(*) filter (where s.document_id = $1)::integer as here,
    count(*) filter (where s.account_id = $2)::integer as own,
    coalesce(array_agg(s.colour) filter (where s.document_id = $1), '{}') as colours
  from co_editing_seat s where (s.document_id = $1 or s.account_id = $2) and s.${LIVE}`);
const sit = statement(`insert into co_editing_seat (id, document_id, account_id, colour) values ($1, $2, $3, $4)`);
const seat = statement(`
  update co_editing_seat s set seen_at = now() from co_editing_document d
  where s.id = $1 and s.account_id = $2 and d.id = s.document_id
  returning s.document_id as "documentId", d.idea_id as "ideaId", d.section, s.colour`);
const touch = statement(`update co_editing_seat set seen_at = now() where id = any($1::uuid[])`);
// The place stays known, so that a lost line can go on at it, but it counts no more.
const free = statement(`
  update co_editing_seat set seen_at = now() - interval '${CO_EDITING_LIMITS.seatSeconds} seconds' where id = $1`);
const hasSession = statement(`select 1 as here from session where id = $1 and account_id = $2 and expires_at > now()`);
const forgetSeats = statement(`delete from co_editing_seat where seen_at < now() - interval '1 hour'`);
// What was not saved into the idea stays, however old it is.
const forgetDocuments = statement(`
  delete from co_editing_document d
  where d.edited_at < now() - make_interval(days => ${CO_EDITING_KEPT_DAYS}) and d.text = d.base
    and not exists (select 1 from co_editing_seat s where s.document_id = d.id and s.${LIVE})`);

@Injectable()
export class CoEditingRepository {
  constructor(private readonly database: Database) {}

  /** What the idea itself says in this section now. */
  async sectionText(ideaId: string, section: IdeaSection): Promise<string> {
    const read = statement(`select coalesce(${columnOf(section)}, '') as text from idea_text where idea_id = $1`);
    return (await this.database.row<{ text: string }>(read, [ideaId]))?.text ?? '';
  }

  /** Begins a shared text, unless somebody has. */
  async begin(
    id: string,
    ideaId: string,
    section: IdeaSection,
    text: { content: Uint8Array; says: string; base: string },
  ) {
    await this.database.rows(begin, [id, ideaId, section, Buffer.from(text.content), text.says, text.base]);
  }

  /** The shared text, which nobody else changes until the transaction ends. */
  lock(ideaId: string, section: IdeaSection): Promise<DocumentRow | null> {
    return this.database.row<DocumentRow>(lock, [ideaId, section]);
  }

  document(id: string): Promise<DocumentRow | null> {
    return this.database.row<DocumentRow>(content, [id]);
  }

  updates(documentId: string, after: number): Promise<UpdateRow[]> {
    return this.database.rows<UpdateRow>(updates, [documentId, after]);
  }

  /** Stores an update and what the text says with it; tells its number and how many wait to be merged. */
  async append(documentId: string, update: Uint8Array, text: string): Promise<{ id: number; waiting: number }> {
    const row = await this.database.row<{ id: number; waiting: number }>(append, [
      documentId,
      Buffer.from(update),
      text,
    ]);
    if (!row) throw new Error('An insert returned nothing.');
    return row;
  }

  async rebase(documentId: string, base: string): Promise<void> {
    await this.database.rows(rebase, [documentId, base]);
  }

  async compact(documentId: string, merged: Uint8Array, through: number): Promise<void> {
    await this.database.rows(compact, [documentId, Buffer.from(merged), through]);
  }

  async seats(documentId: string, accountId: string): Promise<{ here: number; own: number; colours: number[] }> {
    const row = await this.database.row<{ here: number; own: number; colours: number[] }>(seats, [
      documentId,
      accountId,
    ]);
    return row ?? { here: 0, own: 0, colours: [] };
  }

  async sit(id: string, documentId: string, accountId: string, colour: number): Promise<void> {
    await this.database.rows(sit, [id, documentId, accountId, colour]);
  }

  /** Somebody's own place, which is kept for them by being asked for. */
  seat(id: string, accountId: string): Promise<SeatRow | null> {
    return this.database.row<SeatRow>(seat, [id, accountId]);
  }

  async touch(ids: readonly string[]): Promise<void> {
    await this.database.rows(touch, [ids]);
  }

  /** Somebody has left: their place is free for others. */
  async free(id: string): Promise<void> {
    await this.database.rows(free, [id]);
  }

  async hasSession(sessionId: string, accountId: string): Promise<boolean> {
    return (await this.database.row(hasSession, [sessionId, accountId])) !== null;
  }

  async forget(): Promise<void> {
    await this.database.rows(forgetSeats, []);
    await this.database.rows(forgetDocuments, []);
  }
}
