import type { LanguageCode } from '@headframe/shared/common';
import {
  FAMILY_MOST,
  MERGE_ANSWER_DAYS,
  MERGE_UNDO_DAYS,
  type LineageKind,
  type MergeState,
} from '@headframe/shared/lineage';
import { hasAuthor, isCoAuthor } from '../collaborators/collaborators.scope.js';
import { isPublic } from '../ideas/ideas.scope.js';

interface RefRow {
  id: string;
  title: string;
  language: LanguageCode;
}

export interface FamilyRow {
  id: string;
  kind: LineageKind;
  of: string;
  depth: number;
  idea: RefRow | null;
  practice: { title: string; url: string } | null;
}

/** A merge with what its policy asks. */
export interface MergeRow {
  id: string;
  state: MergeState;
  source: RefRow;
  target: RefRow;
  regionId: string;
  proposedBy: string | null;
  word: string | null;
  answer: string | null;
  proposedAt: string;
  undoUntil: string | null;
  isOfSource: boolean;
  isOfTarget: boolean;
  isUndoable: boolean;
}

/** What an idea's page asks about its family, in one round trip. */
export interface FamilyFacts {
  ancestors: FamilyRow[];
  descendants: FamilyRow[];
  merges: MergeRow[];
  askedAbout: string | null;
}

const ref = (idea: string): string =>
  `json_build_object('id', ${idea}.id, 'title', ${idea}.title, 'language', ${idea}.language)`;

/** $1 is the reader. */
const MERGE = `
  select m.id, m.state, ${ref('s')} as source, ${ref('t')} as target, s.region_id as "regionId", p.nickname as "proposedBy",
    m.word, m.answer, to_json(m.proposed_at) as "proposedAt",
    case when m.state = 'agreed' then to_json(m.decided_at + interval '${MERGE_UNDO_DAYS} days') end as "undoUntil",
    ${isCoAuthor('m.source_id', '$1')} as "isOfSource", ${isCoAuthor('m.target_id', '$1')} as "isOfTarget",
    coalesce(m.decided_at > now() - interval '${MERGE_UNDO_DAYS} days', false) and s.status = 'merged'
      and t.status <> 'merged' and ${hasAuthor('m.source_id')} as "isUndoable"
  from idea_merge m join idea s on s.id = m.source_id join idea t on t.id = m.target_id
    join account p on p.id = m.proposed_by`;

export const ONE_MERGE = `${MERGE} where m.id = $2`;

const entries = (rows: string): string => `coalesce((
  select json_agg(json_build_object('id', f.id, 'kind', f.kind, 'of', f."of", 'depth', f.depth,
    'idea', case when o.id is not null then ${ref('o')} end,
    'practice', case when f.url is not null then json_build_object('title', f.title, 'url', f.url) end)
    order by f.depth, f.id)
  from (select * from ${rows} order by depth, id limit ${FAMILY_MOST.entries}) f left join idea o on o.id = f.other
  where f.url is not null or ${isPublic('o')}), '[]')`;

/**
 * The family of the idea $2 for the reader $1: up and down from it, as far as everybody may read; merges that everybody is
 * told of, those that its authors can still do something about, and a no with a word for those who proposed it.
 */
export const FAMILY = `
  with recursive up as (
    select l.id, l.kind, l.idea_id as "of", l.origin_id as other, l.url, l.title, 1 as depth
    from idea_lineage l where l.idea_id = $2
    union all
    select l.id, l.kind, l.idea_id, l.origin_id, l.url, l.title, up.depth + 1
    from up join idea i on i.id = up.other and ${isPublic('i')} join idea_lineage l on l.idea_id = i.id
    where up.depth < ${FAMILY_MOST.depth}
  ), down as (
    select l.id, l.kind, l.origin_id as "of", l.idea_id as other, null::text as url, null::text as title, 1 as depth
    from idea_lineage l where l.origin_id = $2
    union all
    select l.id, l.kind, l.origin_id, l.idea_id, null::text, null::text, down.depth + 1
    from down join idea i on i.id = down.other and ${isPublic('i')} join idea_lineage l on l.origin_id = i.id
    where down.depth < ${FAMILY_MOST.depth}
  )
  select ${entries('up')} as ancestors, ${entries('down')} as descendants,
    coalesce((
      select json_agg(q order by q.id desc) from (
        ${MERGE} where (m.source_id = $2 or m.target_id = $2) and (
          m.state = 'agreed' and m.source_id = $2 and (${isPublic('t')} or ${isCoAuthor('m.source_id', '$1')})
          or m.state = 'agreed' and ${isCoAuthor('m.target_id', '$1')} and m.decided_at > now() - interval '${MERGE_UNDO_DAYS} days'
          or m.state = 'declined' and m.answer is not null and m.source_id = $2 and ${isCoAuthor('m.source_id', '$1')}
            and ${isPublic('t')} and m.decided_at > now() - interval '${MERGE_ANSWER_DAYS} days'
          or m.state = 'proposed' and (${isCoAuthor('m.source_id', '$1')} or ${isCoAuthor('m.target_id', '$1')}))
        order by m.id desc limit 20) q), '[]') as merges,
    (select m.id from idea_merge m join merge_supporter a on a.merge_id = m.id join idea t on t.id = m.target_id
      where (m.source_id = $2 or m.target_id = $2 or m.source_id in (select other from down where kind = 'merged'))
        and m.state = 'agreed' and t.status <> 'merged' and a.account_id = $1 and a.answer is null
      limit 1) as "askedAbout"`;

export const INSERT_MERGE = `
  insert into idea_merge (id, source_id, target_id, proposed_by, word)
  select $1, $2, $3, $4, $5
  where (select count(*) from idea_merge where state = 'proposed' and (source_id = $2 or target_id = $3)) < $6
  on conflict (source_id, target_id) where state = 'proposed' do nothing returning id`;
export const HAS_PROPOSED = `select 1 from idea_merge where source_id = $1 and target_id = $2 and state = 'proposed'`;
export const CLOSE_MERGE = `
  update idea_merge set state = $2, decided_at = now(), decided_by = $3, answer = $4
  where id = $1 and state = 'proposed' returning id`;

/** The locks of a merge in the order of all writes: authors, counters, ideas; each by id, so that two do not wait for each other. */
export const LOCK_BOTH_AUTHORS = `
  select a.id from account a where a.id in (
    select co.account_id from collaborator co where co.idea_id = any($1) and co.role = 'co_author') order by a.id for share`;
export const LOCK_BOTH_COUNTERS = `select idea_id from idea_counter where idea_id = any($1) order by idea_id for update`;
export const LOCK_BOTH_IDEAS = `select id, status from idea where id = any($1) order by id for update`;

export const AGREE_MERGE = `
  update idea_merge m set state = 'agreed', decided_at = now(), decided_by = $2,
    source_status = (select status from idea where id = m.source_id)
  where m.id = $1 and m.state = 'proposed' returning m.id`;
/** Changes how many ideas the places of an idea count. */
const recount = (change: string, by: '+ 1' | '- 1'): string => `
  with changed as (${change}
  ), in_challenge as (
    update challenge c set idea_count = c.idea_count ${by} from changed where c.id = changed.challenge_id
  )
  update region r set idea_count = r.idea_count ${by} from changed where r.id = changed.region_id`;
export const SET_MERGED = recount(
  `
    update idea set status = 'merged', revision = revision + 1, updated_at = now() where id = $1
    returning challenge_id, region_id`,
  '- 1',
);
/** What else was proposed about an idea that is none by itself any more. */
export const CLOSE_OTHER_MERGES = `
  update idea_merge set state = 'withdrawn', decided_at = now()
  where state = 'proposed' and (source_id = $1 or target_id = $1)`;
/** Whoever wrote the one writes the other along, named in the same order: $1 merge, $2 source, $3 target. */
export const BRING_WRITERS = `
  insert into collaborator (id, idea_id, account_id, role, merge_id, joined_at)
  select gen_random_uuid(), $3, co.account_id, 'member', $1,
    now() + interval '1 microsecond' * row_number() over (order by co.joined_at, co.id)
  from collaborator co
  where co.idea_id = $2 and co.role in ('co_author', 'member')
  on conflict (idea_id, account_id) do nothing`;
export const COUNT_TEAM = `select count(*)::integer as people from collaborator where idea_id = $1`;
/** Nobody supports what is their own: it ends for whoever came along, and comes back if it is undone. */
export const END_OWN_SUPPORT = `
  with gone as (
    delete from support s using collaborator co
    where s.idea_id = $2 and co.idea_id = $2 and co.account_id = s.account_id and co.merge_id = $1
    returning s.account_id, s.version
  ), kept as (
    insert into merge_supporter (merge_id, account_id, answer, version, told_at, answered_at)
    select $1, account_id, 'ended', version, now(), now() from gone
  )
  update idea_counter set support_count = support_count - (select count(*) from gone) where idea_id = $2`;
/**
 * Each supporter of the source is asked, but for those who support or write the target anyway; and so is who has not
 * answered yet about an idea that had gone into the source.
 */
export const ASK_SUPPORTERS = `
  with known as (
    select s.account_id, case
      when exists (select 1 from collaborator co where co.idea_id = $3 and co.account_id = s.account_id) then 'own'
      when exists (select 1 from support o where o.idea_id = $3 and o.account_id = s.account_id) then 'both' end as answer
    from (
      select account_id from support where idea_id = $2
      union select w.account_id from idea_merge m join merge_supporter w on w.merge_id = m.id
      where m.target_id = $2 and m.state = 'agreed' and w.answer is null
    ) s
  )
  insert into merge_supporter (merge_id, account_id, answer, told_at, answered_at)
  select $1, account_id, answer, case when answer is not null then now() end, case when answer is not null then now() end
  from known on conflict (merge_id, account_id) do nothing`;

/** Answers once: $1 merge, $2 person, $3 answer. */
export const ANSWER_CARRY = `
  update merge_supporter set answer = $3, answered_at = now(), told_at = coalesce(told_at, now())
  where merge_id = $1 and account_id = $2 and answer is null returning merge_id`;
/** The carried support stands at the moment of the answer: undoing knows it by that. */
export const CARRY_SUPPORT = `
  with given as (
    insert into support (idea_id, account_id, version, created_at)
    select $1, $2, i.version, m.answered_at from idea i join merge_supporter m on m.merge_id = $3 and m.account_id = $2
    where i.id = $1 on conflict (idea_id, account_id) do nothing returning idea_id
  )
  update idea_counter c set support_count = c.support_count + 1 from given where c.idea_id = given.idea_id`;

export const UNDO_MERGE = `
  update idea_merge m set state = 'undone', undone_at = now(), undone_by = $2
  where m.id = $1 and m.state = 'agreed' and m.decided_at > now() - interval '${MERGE_UNDO_DAYS} days'
    and ${hasAuthor('m.source_id')} returning m.id`;
export const RESTORE_SOURCE = recount(
  `
    update idea i set status = m.source_status, revision = i.revision + 1, updated_at = now()
    from idea_merge m where m.id = $1 and i.id = m.source_id and i.status = 'merged'
    returning i.challenge_id, i.region_id`,
  '+ 1',
);
/** What was carried goes back; whoever has said yes by themselves since keeps it. */
export const UNDO_CARRIED = `
  with gone as (
    delete from support s using merge_supporter a
    where a.merge_id = $1 and a.answer = 'carried' and s.idea_id = $2 and s.account_id = a.account_id
      and s.created_at = a.answered_at
    returning s.account_id
  )
  update idea_counter set support_count = support_count - (select count(*) from gone) where idea_id = $2`;
/** Whoever came along goes back, unless they have become authors since. */
export const SEND_WRITERS_BACK = `delete from collaborator where merge_id = $1 and role = 'member'`;
export const GIVE_SUPPORT_BACK = `
  with given as (
    insert into support (idea_id, account_id, version)
    select $2, a.account_id, a.version from merge_supporter a
    where a.merge_id = $1 and a.answer = 'ended' and not exists (
      select 1 from collaborator co where co.idea_id = $2 and co.account_id = a.account_id)
    on conflict (idea_id, account_id) do nothing returning idea_id
  )
  update idea_counter set support_count = support_count + (select count(*) from given) where idea_id = $2`;
export const DELETE_MERGE_LINEAGE = `delete from idea_lineage where merge_id = $1`;

export const INSERT_LINEAGE = `
  insert into idea_lineage (id, idea_id, kind, origin_id, url, title, merge_id)
  select $1, $2, $3, $4, $5, $6, $7
  where $3 = 'merged' or (select count(*) from idea_lineage where idea_id = $2 and kind = 'inspired') < $8
  on conflict do nothing returning id`;
export const HAS_LINEAGE = `
  select id from idea_lineage
  where idea_id = $1 and kind = 'inspired' and (origin_id = $2 or url = $3)`;
export const DELETE_INSPIRATION = `
  delete from idea_lineage where id = $1 and idea_id = $2 and kind = 'inspired' returning id`;
/** The descent of an idea, all the way up. */
export const ANCESTRY = `
  with recursive up as (
    select l.idea_id, l.origin_id from idea_lineage l where l.idea_id = $1 and l.origin_id is not null
    union select l.idea_id, l.origin_id from up join idea_lineage l on l.idea_id = up.origin_id
    where l.origin_id is not null
  )
  select idea_id as idea, origin_id as origin from up`;

/** Authors of an idea with an address of mail, but one. */
export const AUTHORS_WITH_MAIL = `
  select a.id, a.nickname, a.email, a.language from collaborator co join account a on a.id = co.account_id
  where co.idea_id = $1 and co.role = 'co_author' and a.id <> $2 and a.email is not null order by a.id`;
/**
 * Supporters who have not been told that they are asked, of merges that stand: $1 is for how many seconds. They read the
 * name of the idea that they support, which may have gone into the other one by way of a third.
 */
export const TAKE_UNTOLD_SUPPORTERS = `
  with untold as (
    select a.merge_id, a.account_id, s.id as source_id, s.title as source, t.title as target
    from merge_supporter a join idea_merge m on m.id = a.merge_id
      join idea t on t.id = m.target_id
      join idea s on s.id = coalesce((
        select e.source_id from idea_merge e join merge_supporter w on w.merge_id = e.id and w.account_id = a.account_id
        where e.target_id = m.source_id and e.state = 'agreed' and w.answer is null order by e.id limit 1), m.source_id)
    where a.told_at is null and m.state = 'agreed' and t.status <> 'merged' and m.decided_at <= now() - make_interval(secs => $1)
    order by a.merge_id, a.account_id limit 100 for update of a skip locked
  )
  update merge_supporter a set told_at = now()
  from untold join account p on p.id = untold.account_id
  where a.merge_id = untold.merge_id and a.account_id = untold.account_id
  returning untold.source_id as "ideaId", untold.source, untold.target, p.id as "accountId", p.nickname, p.email, p.language`;
