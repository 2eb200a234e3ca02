import type { CursorKey } from '../../platform/http/cursors.js';
import { PAGE_SIZE } from '@headframe/shared/common';
import type { ListIdeasQuery } from '@headframe/shared/ideas';
import { ideasOf } from '../collaborators/collaborators.scope.js';
import { isPublic } from './ideas.scope.js';
import { CARD, JOINS } from './ideas.sql.js';

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
