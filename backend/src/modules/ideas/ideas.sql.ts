import type { CursorKey } from '../../platform/http/cursors.js';
import { PAGE_SIZE } from '@headframe/shared/common';
import type { ListIdeasQuery } from '@headframe/shared/ideas';
import { readersText } from '../../database/texts.js';
import { collaborationOf, furtherWriters, ideasOf, isKeptAway } from '../collaborators/collaborators.scope.js';
import { threadsJson } from '../comments/comments.sql.js';
import { filesJson, firstPictureJson } from '../files/files.json.js';
import { journeyJson } from '../journeys/journeys.sql.js';
import { isMutedBy } from '../privacy/mutes.scope.js';
import { isPublic, isVisible } from './ideas.scope.js';

/** $1 is the reader's language, $2 the reader's id. `i` is the idea, `n` its counters. */
const CARD = `
  i.id, i.language, i.title, i.pitch, i.depth, i.status, i.themes, i.place, i.municipality, ${firstPictureJson('i.id')} as picture, a.nickname as author,
  ${collaborationOf('i.id', '$2')} as collaboration, ${furtherWriters('i.id')} as "furtherWriters",
  ${isMutedBy('$2', 'i.author_id')} as "isMuted", ${isKeptAway('i.id', '$2')} as "isBlocked",
  c.slug as "challengeSlug", challenge_text.title as "challengeTitle", challenge_text.language as "challengeLanguage",
  r.slug as "regionSlug", coalesce(r.names ->> $1, r.names ->> 'en') as "regionName",
  n.support_count as "supportCount", n.comment_count as "commentCount",
  i.published_at as "publishedAt", i.updated_at as "updatedAt",
  exists (select 1 from support s where s.idea_id = i.id and s.account_id = $2) as "isSupported",
  (select p.kind from phase p where p.challenge_id = i.challenge_id and p.starts_at <= now() and p.ends_at > now()) as phase`;

const JOINS = `
  join idea_counter n on n.idea_id = i.id
  join account a on a.id = i.author_id
  join challenge c on c.id = i.challenge_id
  join region r on r.id = i.region_id
  ${readersText('challenge_text', 'challenge', 'c', 't.title, t.language', '$1')}`;

const SECTIONS = `x.problem, x.beneficiaries, x.how_it_works as "howItWorks", x.novelty, x.actors, x.first_test as "firstTest",
  x.effects, x.income, x.risks, x.results, x.plan, x.costs, x.fairness, x.answers`;

/** What the challenge of `i` asks of its own. */
const QUESTIONS = `coalesce((select f.questions from challenge_form f where f.challenge_id = i.challenge_id), '[]') as questions`;

/** One idea with everything its page shows first, in one round trip. $3 is its id, $4 and $5 the rest of the scope. */
export const IDEA_PAGE = `
  select to_json(q) as idea from (
    select ${CARD}, 0 as rank, l.id as "labId", l.slug as "labSlug", lab_text.name as "labName",
      ${SECTIONS}, x.links, ${QUESTIONS}, i.version, i.revision,
      coalesce((select f.parts from challenge_form f where f.challenge_id = i.challenge_id), '{}') as parts, i.return_reason as "returnReason",
      (select s.version from support s
        where s.idea_id = i.id and s.account_id = $2 and s.version < i.material_version) as "askedSince",
      case when i.material_version = 1 then 0 else (select count(*)::integer from support s
        where s.idea_id = i.id and s.version < i.material_version) end as "earlierSupportCount",
      coalesce((
        select json_agg(distinct p.nickname) from (
          select distinct g.author_id from suggestion g where g.idea_id = i.id and g.state = 'accepted' limit 20) g
        join account p on p.id = g.author_id), '[]') as contributors,
      (select count(*)::integer from suggestion g where g.idea_id = i.id and g.state = 'open') as "openSuggestionCount",
      ${isPublic('i')} and a.is_findable and a.erased_at is null as "isIndexable",
      ${filesJson('i.id')} as files,
      ${journeyJson('i.id')} as journey,
      ${threadsJson('i.id', '$2')} as comments,
      coalesce((
        select json_agg(json_build_object('nickname', ta.nickname, 'role', co.role) order by co.joined_at, co.id)
        from collaborator co join account ta on ta.id = co.account_id where co.idea_id = i.id), '[]') as team
    from idea i join idea_text x on x.idea_id = i.id join lab l on l.id = i.lab_id
    ${readersText('lab_text', 'lab', 'l', 't.name', '$1')}
    ${JOINS}
    where i.id = $3 and ${isVisible('i', ['$2', '$4', '$5'])}
  ) q`;

/** What a list is built from. */
export interface ListPlan {
  query: ListIdeasQuery;
  after: CursorKey | null;
  language: string;
  readerId: string | null;
  /** Labs whose waiting ideas the reader may see; `null`: of all labs. */
  labs: string[] | null;
}

export interface BuiltQuery {
  text: string;
  values: unknown[];
}

/** Collects values and hands out their parameters. */
class Parameters {
  constructor(readonly values: unknown[]) {}

  add(value: unknown, type: string): string {
    return `$${this.values.push(value)}::${type}`;
  }
}

function filters(
  { region, lab, challenge, theme, municipality, language, depth, status, own }: ListIdeasQuery,
  parameters: Parameters,
): string[] {
  const bySlug = (table: string, slug: string): string =>
    `i.${table}_id = (select id from ${table} where slug = ${parameters.add(slug, 'text')})`;
  return [
    region === undefined ? '' : bySlug('region', region),
    lab === undefined ? '' : bySlug('lab', lab),
    challenge === undefined ? '' : bySlug('challenge', challenge),
    theme === undefined ? '' : `${parameters.add(theme, 'text')} = any(i.themes)`,
    municipality === undefined ? '' : `i.municipality = ${parameters.add(municipality, 'text')}`,
    language === undefined ? '' : `i.language = ${parameters.add(language, 'text')}`,
    depth === undefined ? '' : `i.depth = ${parameters.add(depth, 'text')}`,
    // What went into another idea is found there, and by those who look for just that.
    status === undefined && !own ? `i.status <> 'merged'` : '',
    status === undefined ? '' : `i.status = ${parameters.add(status, 'text')}`,
  ].filter((condition) => condition !== '');
}

/** Whose ideas a list may hold: the reader's own, the ones waiting for their look, or everybody's. */
function scope({ query, labs }: ListPlan, parameters: Parameters): string {
  if (query.own) return `i.id in (${ideasOf('$2')})`;
  if (query.status !== 'pending') return isPublic('i');
  return labs === null
    ? `i.status = 'pending'`
    : `i.status = 'pending' and i.lab_id = any(${parameters.add(labs, 'uuid[]')})`;
}

const page = (rows: string, order: string, rank = '0'): string =>
  `select coalesce(json_agg(q), '[]') as items from (select ${CARD}, ${rank} as rank from ${rows} ${JOINS} order by ${order}) q`;

function byTime(plan: ListPlan, column: 'published_at' | 'updated_at'): BuiltQuery {
  const parameters = new Parameters([plan.language, plan.readerId]);
  const conditions = [scope(plan, parameters), ...filters(plan.query, parameters)];
  if (plan.after) {
    conditions.push(
      `(i.${column}, i.id) < (${parameters.add(plan.after[0], 'timestamptz')}, ${parameters.add(plan.after[1], 'uuid')})`,
    );
  }
  const order = `i.${column} desc, i.id desc`;
  const rows = `(select * from idea i where ${conditions.join(' and ')} order by ${order} limit ${PAGE_SIZE + 1}) i`;
  return { text: page(rows, order), values: parameters.values };
}

function bySupport(plan: ListPlan): BuiltQuery {
  const { query, after } = plan;
  const parameters = new Parameters([plan.language, plan.readerId]);
  const conditions = [scope(plan, parameters), ...filters(query, parameters)];
  // The counters know challenge and region too, so that their index alone walks in the right order.
  if (query.challenge !== undefined) {
    conditions.push(
      `k.challenge_id = (select id from challenge where slug = ${parameters.add(query.challenge, 'text')})`,
    );
  } else if (query.region !== undefined) {
    conditions.push(`k.region_id = (select id from region where slug = ${parameters.add(query.region, 'text')})`);
  }
  if (after)
    conditions.push(
      `(k.support_count, k.idea_id) < (${parameters.add(after[0], 'integer')}, ${parameters.add(after[1], 'uuid')})`,
    );
  const rows = `(select i.* from idea_counter k join idea i on i.id = k.idea_id where ${conditions.join(' and ')}
    order by k.support_count desc, k.idea_id desc limit ${PAGE_SIZE + 1}) i`;
  return { text: page(rows, 'n.support_count desc, i.id desc'), values: parameters.values };
}

/** How many of the newest matches are ranked. Ranking every match of a common word among a million would cost a second. */
const RANKED = 60;
/** How many of the newest ideas are looked at one by one before the word index is asked for all matches. */
const WINDOW = 600;

/**
 * Up to `most` of the newest ideas that match `wanted`, as a list of common table expressions ending in `matches`. A common
 * word is found among the newest ideas at once, a rare one by the word index; either way of finding the other kind would
 * cost a second among a million. The planner cannot know which kind a word is, so both ways are written out, and the second
 * runs only where the first did not find enough.
 */
function newestMatches(wanted: string, conditions: string, most: number): string {
  return `
    wanted as materialized (select ${wanted} as query),
    near as materialized (
      select s.idea_id, s.document, i.published_at
      from (select i.id, i.published_at from idea i where ${conditions}
        order by i.published_at desc, i.id desc limit ${WINDOW}) i
      join idea_search s on s.idea_id = i.id
      where s.document @@ (select query from wanted)
      order by i.published_at desc, i.id desc limit ${most}
    ), far as materialized (
      select s.idea_id, s.document, s.published_at from idea_search s join idea i on i.id = s.idea_id
      where (select count(*) from near) < ${most} and s.document @@ (select query from wanted) and ${conditions}
    ), matches as (
      select * from near where (select count(*) from near) = ${most}
      union all
      (select * from far order by published_at desc, idea_id desc limit ${most})
    )`;
}

/**
 * The best of the newest matches. `$query` makes a tsquery of the words: `search_query` takes them as they are,
 * `corrected_query` for what was probably meant.
 */
function byMatch(plan: ListPlan, words: string, query: 'search_query' | 'corrected_query'): BuiltQuery {
  const parameters = new Parameters([plan.language, plan.readerId]);
  const wanted = `${query}(${parameters.add(words, 'text')})`;
  const conditions = [scope(plan, parameters), ...filters(plan.query, parameters)].join(' and ');
  const after = plan.after
    ? `where (rank, idea_id) < (${parameters.add(plan.after[0], 'numeric')}, ${parameters.add(plan.after[1], 'uuid')})`
    : '';
  const rows = `(
    with ${newestMatches(wanted, conditions, RANKED)}, ranked as (
      select idea_id, round(ts_rank_cd(document, (select query from wanted))::numeric, 6) as rank from matches
    )
    select i.*, ranked.rank as match_rank from ranked join idea i on i.id = ranked.idea_id ${after}
    order by rank desc, idea_id desc limit ${PAGE_SIZE + 1}) i`;
  return { text: page(rows, 'i.match_rank desc, i.id desc', 'i.match_rank'), values: parameters.values };
}

/** What was probably meant, where the words themselves found next to nothing. One page, no more. */
export function correctedQuery(plan: ListPlan, words: string): BuiltQuery {
  return byMatch({ ...plan, after: null }, words, 'corrected_query');
}

/** All matches, newest first: pages go on to the last one. */
function matchesByTime(plan: ListPlan, words: string): BuiltQuery {
  const parameters = new Parameters([plan.language, plan.readerId]);
  const wanted = `search_query(${parameters.add(words, 'text')})`;
  const conditions = [scope(plan, parameters), ...filters(plan.query, parameters)];
  if (plan.after) {
    conditions.push(
      `(i.published_at, i.id) < (${parameters.add(plan.after[0], 'timestamptz')}, ${parameters.add(plan.after[1], 'uuid')})`,
    );
  }
  const rows = `(
    with ${newestMatches(wanted, conditions.join(' and '), PAGE_SIZE + 1)}
    select i.* from matches join idea i on i.id = matches.idea_id) i`;
  return { text: page(rows, 'i.published_at desc, i.id desc'), values: parameters.values };
}

/** How many ideas of a list are about which municipality; the list's own choice of one does not count. */
export function placesQuery(plan: ListPlan): BuiltQuery {
  const { municipality: _, q, ...query } = plan.query;
  // The scope speaks of the reader as the second parameter.
  const parameters = new Parameters([plan.language, plan.readerId]);
  const conditions = [scope({ ...plan, query }, parameters), ...filters(query, parameters)];
  if (q !== undefined) {
    const wanted = `search_query(${parameters.add(q, 'text')})`;
    conditions.push(`exists (select 1 from idea_search s where s.idea_id = i.id and s.document @@ (select ${wanted}))`);
  }
  const text = `
    select coalesce(json_agg(q), '[]') as items from (
      select i.municipality, count(*)::integer as "ideaCount" from idea i
      where $1::text is not null and ($2::uuid is null or $2::uuid is not null) and ${conditions.join(' and ')}
      group by 1 order by 2 desc, 1
    ) q`;
  return { text, values: parameters.values };
}

/** The order a list really has. */
export function effectiveSort({ q, sort, own, status }: ListIdeasQuery): 'updated' | 'newest' | 'supported' | 'match' {
  if (own || status === 'pending') return 'updated';
  if (q !== undefined) return sort === 'newest' ? 'newest' : 'match';
  return sort === 'supported' ? 'supported' : 'newest';
}

/** The list that a query asks for, whatever the page: what its cursors are signed with. */
export function listName(query: ListIdeasQuery): string {
  const given = Object.entries(query).filter(([name, value]) => name !== 'cursor' && value !== undefined);
  return `ideas ${effectiveSort(query)} ${JSON.stringify(given.toSorted())}`;
}

/** The statement for a list of ideas. */
export function listQuery(plan: ListPlan): BuiltQuery {
  const { q } = plan.query;
  const sort = effectiveSort(plan.query);
  if (sort === 'updated') return byTime(plan, 'updated_at');
  if (sort === 'supported') return bySupport(plan);
  if (q === undefined) return byTime(plan, 'published_at');
  return sort === 'newest' ? matchesByTime(plan, q) : byMatch(plan, q, 'search_query');
}

/** What policies and writes ask: $1 idea, $2 reader, $3 labs, $4 administrator, $5 event types, $6 seconds. */
export const IDEA_CONTEXT = `
  select i.id, i.status, i.author_id as "authorId", i.challenge_id as "challengeId", i.lab_id as "labId",
    i.region_id as "regionId", l.looks_first as "looksFirst", i.language, i.themes, i.place, i.municipality, (select r.slug from region r where r.id = i.region_id) as "regionSlug", i.version, i.revision, i.title, i.pitch,
    i.depth,
    exists (select 1 from support s where s.idea_id = i.id and s.account_id = $2) as "isSupported",
    ${collaborationOf('i.id', '$2')} as collaboration, ${isKeptAway('i.id', '$2')} as "isBlocked",
    ${SECTIONS}, x.links, ${QUESTIONS},
    (select p.kind from phase p where p.challenge_id = i.challenge_id and p.starts_at <= now() and p.ends_at > now()) as phase,
    (select count(*)::integer from event e where e.actor_id = $2 and e.type = any($5)
      and e.occurred_at > now() - make_interval(secs => $6)) as recent
  from idea i join idea_text x on x.idea_id = i.id join lab l on l.id = i.lab_id
  where i.id = $1 and ${isVisible('i', ['$2', '$3', '$4'])}`;

/** How many of the newest ideas with a theme of the challenge are compared letter by letter. */
const KINDRED = 150;
/** Among how many of the newest ideas both are looked for one by one: of a rare theme there may be none in a million. */
const LOOKED_THROUGH = 2000;
/** How many of those with a shared word are ranked. */
const COMPARED = 500;
/** With fewer among the newest the words are rare, and the word index finds all that have them. */
const TOO_FEW = 50;

/** What a look-alike in the region of challenge $2 has to be, for reader $3. */
const OF_REGION = `i.region_id = (select region_id from challenge where slug = $2) and ${isPublic('i')} and i.status <> 'merged'
      and not exists (select 1 from collaborator co where co.idea_id = i.id and co.account_id = $3)`;

/**
 * Ideas that resemble a text, best first: $1 text, $2 challenge, $3 reader. In the region any shared word makes a candidate; the
 * order of the words' weights and then of the letters decides. Beyond it, and across languages, ideas with a theme of the
 * challenge are compared in Latin letters without accents: names, numbers and words that languages share are found there, and
 * no more can be without a translation. It is asked at each pause of somebody who types: older ideas are candidates where the
 * words are rare, since to read the list of all that share a common word takes a second among a million.
 */
export const LOOK_ALIKES = `
  with wanted as materialized (
    select any_word_query($1) as query, fold_text($1) as folded, latin_text(fold_text($1)) as latin
  ), near as materialized (
    select s.idea_id, s.document from (
      select i.id, i.published_at from idea i where ${OF_REGION}
      order by i.published_at desc, i.id desc limit ${LOOKED_THROUGH}) i
    cross join lateral (select idea_id, document from idea_search where idea_id = i.id offset 0) s
    where s.document @@ (select query from wanted)
    order by i.published_at desc, i.id desc limit ${COMPARED}
  ), far as materialized (
    select s.idea_id, s.document from (
      select idea_id, document from idea_search
      where (select count(*) from near) < ${TOO_FEW} and document @@ (select query from wanted) limit ${COMPARED}) s
    join idea i on i.id = s.idea_id
    where ${OF_REGION}
  ), best as (
    select idea_id, ts_rank(document, (select query from wanted)) as rank
    from (select * from near union all select * from far where idea_id not in (select idea_id from near)) matches
    order by rank desc limit 20
  ), near_by as (
    select i.id, c.closeness + b.rank as score
    from best b join idea i on i.id = b.idea_id
      cross join lateral (
        select greatest(word_similarity((select folded from wanted), fold_text(i.title || ' ' || i.pitch)),
          0.8 * word_similarity(fold_text(i.title), (select folded from wanted))) as closeness) c
    where c.closeness > 0.3
  ), kindred as (
    select i.id, i.title, i.title || ' ' || i.pitch as words from (
      select i.id, i.title, i.pitch, i.themes from idea i
      where ${isPublic('i')} and i.status <> 'merged'
        and not exists (select 1 from collaborator co where co.idea_id = i.id and co.account_id = $3)
      order by i.published_at desc limit ${LOOKED_THROUGH}) i
    where i.themes && (select themes from challenge where slug = $2) limit ${KINDRED}
  ), far_off as (
    select k.id, c.closeness as score
    from kindred k cross join lateral (
      select greatest(word_similarity((select latin from wanted), latin_text(fold_text(k.words))),
        0.8 * word_similarity(latin_text(fold_text(k.title)), (select latin from wanted))) as closeness) c
    where c.closeness > 0.45
  )
  select i.id, i.language, i.title, i.pitch, n.support_count as "supportCount"
  from (select id, max(score) as score from (select * from near_by union all select * from far_off) a group by id) a
    join idea i on i.id = a.id join idea_counter n on n.idea_id = i.id
  order by a.score desc, i.id limit 5`;
