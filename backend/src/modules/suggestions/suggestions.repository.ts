import { Injectable } from '@nestjs/common';
import { PAGE_SIZE } from '@headframe/shared/common';
import type { CreateSuggestionDto, SuggestionPart, SuggestionState } from '@headframe/shared/suggestions';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { isMutedBy } from '../privacy/mutes.scope.js';

/** A suggestion as lists read it. */
export interface SuggestionRow {
  id: string;
  ideaId: string;
  part: SuggestionPart;
  version: number;
  before: string;
  text: string | null;
  note: string | null;
  /** `null` for a former member. */
  author: string | null;
  isOwn: boolean;
  isMuted: boolean;
  state: SuggestionState;
  answer: string | null;
  createdAt: string;
  decidedAt: string | null;
}

/** The part of a version as text. */
const BEFORE = `
  coalesce(case s.part when 'title' then v.title when 'pitch' then v.pitch when 'problem' then v.problem
    when 'beneficiaries' then v.beneficiaries when 'howItWorks' then v.how_it_works when 'novelty' then v.novelty
    when 'actors' then v.actors when 'firstTest' then v.first_test when 'effects' then v.effects
    when 'income' then v.income when 'risks' then v.risks end, '')`;
/** $1 is the reader. */
const ROW = `
  s.id, s.idea_id as "ideaId", s.part, s.version, ${BEFORE} as before, s.text, s.note, a.nickname as author,
  coalesce(s.author_id = $1, false) as "isOwn", ${isMutedBy('$1', 's.author_id')} as "isMuted", s.state, s.answer,
  to_json(s.created_at) as "createdAt", to_json(s.decided_at) as "decidedAt"
  from suggestion s join idea_version v on v.idea_id = s.idea_id and v.number = s.version
    join account a on a.id = s.author_id`;

const listSuggestions = statement(`
  select ${ROW} where s.idea_id = $2 and ($3::text is null or s.state = $3) and ($4::uuid is null or s.id < $4)
  order by s.id desc limit ${PAGE_SIZE + 1}`);
const oneSuggestion = statement(`select ${ROW} where s.id = $2`);
/** Nothing is written where too many wait already. */
const insertSuggestion = statement(`
  insert into suggestion (id, idea_id, version, part, author_id, text, note)
  select $1, $2, $3, $4, $5, $6, $7
  where exists (select 1 from idea_version v where v.idea_id = $2 and v.number = $3)
    and (select count(*) from suggestion s where s.idea_id = $2 and s.state = 'open') < $8
    and (select count(*) from suggestion s where s.idea_id = $2 and s.state = 'open' and s.author_id = $5) < $9
  returning id`);
const closeSuggestion = statement(`
  update suggestion set state = $2, decided_at = now(), decided_by = $3, answer = $4
  where id = $1 and state = 'open' returning id`);

@Injectable()
export class SuggestionsRepository {
  constructor(private readonly database: Database) {}

  /** Up to a page and one more, newest first. */
  list(
    ideaId: string,
    readerId: string | null,
    state: SuggestionState | undefined,
    after: string | null,
  ): Promise<SuggestionRow[]> {
    return this.database.rows<SuggestionRow>(listSuggestions, [readerId, ideaId, state ?? null, after]);
  }

  get(id: string, readerId: string | null): Promise<SuggestionRow | null> {
    return this.database.row<SuggestionRow>(oneSuggestion, [readerId, id]);
  }

  /** Writes a suggestion down, unless too many wait already; tells whether it did. */
  async insert(
    id: string,
    ideaId: string,
    authorId: string,
    { version, part, text, note }: CreateSuggestionDto,
    most: { idea: number; person: number },
  ): Promise<boolean> {
    const values = [id, ideaId, version, part, authorId, text, note || null, most.idea, most.person];
    return (await this.database.row(insertSuggestion, values)) !== null;
  }

  /** Ends an open suggestion; tells whether it was still open. */
  async close(
    id: string,
    state: Exclude<SuggestionState, 'open'>,
    decidedBy: string,
    answer: string | null,
  ): Promise<boolean> {
    return (await this.database.row(closeSuggestion, [id, state, decidedBy, answer])) !== null;
  }
}
