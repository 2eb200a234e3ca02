import type { EventType } from '@headframe/shared/events';
import { type LanguageCode, PAGE_SIZE } from '@headframe/shared/common';

/** A step of an idea's journey as the statements below read it. */
export interface JourneyRow {
  id: string;
  type: EventType;
  at: string;
  actor: string | null;
  data: { version?: number; reason?: string; language?: LanguageCode };
  /** The file that it speaks of, while it is there. */
  file: { text: string; language: LanguageCode } | null;
  /** How many steps of one kind in a row it stands for. */
  times: number;
}

/** The events that are steps of a journey, in the words of the partial index, so that PostgreSQL can use it. */
const isStep = (event: string): string => `(${event}.type like 'idea.%' or ${event}.type like 'file.%')`;

/** What is said now of the file that `e` speaks of. History knows its id alone: words that are gone are nowhere. */
const FILE = `
  case when e.type like 'file.%' then (
    select json_build_object('text', f.text, 'language', fi.language)
    from idea_file f join idea fi on fi.id = f.idea_id where f.id = (e.data ->> 'file')::uuid and f.idea_id = e.idea_id) end`;

/** `e` is the event. */
const STEP = `'id', e.id, 'type', e.type, 'at', e.occurred_at, 'actor', e.acting_as, 'data', e.data`;

/**
 * A JSON array of an idea's steps, oldest first. Changes of the text, or of files, that follow each other are one step, the last of
 * them: a text that was changed two hundred times is no journey of two hundred steps. The newest hundred are kept.
 */
export function journeyJson(idea: string): string {
  return `coalesce((
    select json_agg(json_build_object(${STEP}, 'file', ${FILE}, 'times', e.times) order by e.id)
    from (
      select distinct on (run) r.*, count(*) over (partition by run) as times
      from (
        select s.*, count(*) filter (where not s.is_more) over (order by s.id) as run
        from (
          select v.*, (v.type = 'idea.edited' or v.type like 'file.%') and lag(v.type, 1, '') over (order by v.id) = v.type as is_more
          from event v where v.idea_id = ${idea} and ${isStep('v')}
        ) s
      ) r
      order by run desc, r.id desc limit 100
    ) e), '[]')`;
}

/** Every single step, oldest first: $1 idea, $2 the step before, $3 whether the reader sees what passed with the lab. */
export const LIST_STEPS = `
  select e.id, e.type, to_json(e.occurred_at) as at, e.acting_as as actor, e.data, ${FILE} as file, 1 as times
  from event e
  where e.idea_id = $1 and ${isStep('e')} and ($2::uuid is null or e.id > $2)
    and ($3 or e.type not in ('idea.returned', 'idea.sent_for_look'))
  order by e.id limit ${PAGE_SIZE + 1}`;
