import { Injectable } from '@nestjs/common';
import type { ChallengeFormDto, ChallengeTextDto, ListChallengesQuery, PhaseDto } from '@headframe/shared/challenges';
import { type LanguageCode, PAGE_SIZE } from '@headframe/shared/common';
import type { Theme } from '@headframe/shared/themes';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { readersText } from '../../database/texts.js';
import type { CursorKey } from '../../platform/http/cursors.js';

export interface ChallengeCardRow {
  id: string;
  slug: string;
  language: LanguageCode;
  title: string;
  question: string;
  labSlug: string;
  labName: string;
  regionSlug: string;
  regionName: string;
  themes: Theme[];
  phases: PhaseDto[];
  ideaCount: number;
  endsAt: string;
}

export interface ChallengeRow extends ChallengeCardRow {
  text: ChallengeTextDto;
  original: ChallengeTextDto;
  decidedBy: string;
  decidesOn: string;
  timeZone: string;
  phasesRevision: number;
  labId: string;
  form: ChallengeFormDto;
}

const TEXT = `json_build_object('language', t.language, 'origin', t.origin, 'title', t.title, 'question', t.question,
  'background', t.background, 'promise', t.promise)`;

/** $1 is the reader's language. */
const CARD = `
  c.id, c.slug, challenge_text.language, challenge_text.title, challenge_text.question,
  l.slug as "labSlug", lab_text.name as "labName",
  r.slug as "regionSlug", coalesce(r.names ->> $1, r.names ->> 'en') as "regionName", c.themes,
  (select json_agg(json_build_object('kind', p.kind, 'startsAt', p.starts_at, 'endsAt', p.ends_at) order by p.starts_at)
    from phase p where p.challenge_id = c.id) as phases,
  c.idea_count as "ideaCount", to_json(c.ends_at) as "endsAt"`;

const FROM = `
  from challenge c join lab l on l.id = c.lab_id join region r on r.id = c.region_id
  ${readersText('challenge_text', 'challenge', 'c', `t.language, t.title, t.question, ${TEXT} as text`, '$1')}
  ${readersText('lab_text', 'lab', 'l', 't.name', '$1')}`;

const bySlug = statement(`
  select ${CARD}, challenge_text.text,
    (select ${TEXT} from challenge_text t where t.challenge_id = c.id and t.language = c.original_language) as original,
    o.name as "decidedBy", c.decides_on::text as "decidesOn", r.time_zone as "timeZone", l.id as "labId",
    json_build_object('parts', coalesce(f.parts, '{}'), 'questions', coalesce(f.questions, '[]'),
      'revision', coalesce(f.revision, 0)) as form,
    coalesce((select v.revision from phase_revision v where v.challenge_id = c.id), 0) as "phasesRevision"
  ${FROM} join organisation o on o.id = c.decided_by_id
    left join challenge_form f on f.challenge_id = c.id where c.slug = $2`);

@Injectable()
export class ChallengesRepository {
  constructor(private readonly database: Database) {}

  find(slug: string, language: LanguageCode): Promise<ChallengeRow | null> {
    return this.database.row<ChallengeRow>(bySlug, [language, slug]);
  }

  /** Up to a page and one more, those that end last first. */
  list(query: ListChallengesQuery, after: CursorKey | null, language: LanguageCode): Promise<ChallengeCardRow[]> {
    const values: unknown[] = [language];
    const parameter = (value: unknown): string => `$${values.push(value)}`;
    const conditions = ['true'];
    if (query.region !== undefined)
      conditions.push(`c.region_id = (select id from region where slug = ${parameter(query.region)})`);
    if (query.lab !== undefined)
      conditions.push(`c.lab_id = (select id from lab where slug = ${parameter(query.lab)})`);
    if (query.state === 'open') {
      conditions.push(
        `exists (select 1 from phase p where p.challenge_id = c.id and p.starts_at <= now() and p.ends_at > now())`,
      );
    }
    if (after) {
      const [endsAt, id] = after;
      conditions.push(`(c.ends_at, c.id) < (${parameter(endsAt)}::timestamptz, ${parameter(id)}::uuid)`);
    }
    return this.database.rows<ChallengeCardRow>(
      statement(
        `select ${CARD} ${FROM} where ${conditions.join(' and ')} order by c.ends_at desc, c.id desc limit ${PAGE_SIZE + 1}`,
      ),
      values,
    );
  }
}
