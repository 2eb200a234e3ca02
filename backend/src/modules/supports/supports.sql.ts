import { isPublic } from '../ideas/ideas.scope.js';

/**
 * One statement, so one round trip and one transaction: the row under its unique key, the counter, the event. The counter
 * moves only if the row is new, however many requests arrive at once; who supports it already says so again, for this
 * version. `xmax` is 0 for a row that was inserted.
 */
export const GIVE_SUPPORT = `
  with given as (
    insert into support (idea_id, account_id, version) values ($1, $2, $3)
    on conflict (idea_id, account_id) do update set version = excluded.version
      where support.version < excluded.version
    returning idea_id, xmax = 0 as is_new
  ), counted as (
    update idea_counter c set support_count = c.support_count + 1
    from given where c.idea_id = given.idea_id and given.is_new
    returning c.support_count
  ), logged as (
    insert into event (id, type, actor_id, acting_as, region_id, idea_id, data)
    select $4, case when given.is_new then 'support.given' else 'support.kept' end, $2, 'supporter', $5, $1, jsonb_build_object('version', $3::integer) from given
  )
  select coalesce((select support_count from counted), (select support_count from idea_counter where idea_id = $1))
    as "supportCount", true as "isSupported"`;

/** The same the other way round. */
export const TAKE_SUPPORT_BACK = `
  with taken as (
    delete from support where idea_id = $1 and account_id = $2 returning idea_id, version
  ), counted as (
    update idea_counter c set support_count = c.support_count - 1 from taken where c.idea_id = taken.idea_id
    returning c.support_count
  ), logged as (
    insert into event (id, type, actor_id, acting_as, region_id, idea_id, data)
    select $3, 'support.taken_back', $2, 'supporter', $4, $1, jsonb_build_object('version', taken.version) from taken
  )
  select coalesce((select support_count from counted), (select support_count from idea_counter where idea_id = $1))
    as "supportCount", false as "isSupported"`;

/** Supporters of an earlier meaning who were not told of the newest: $1 is for how many seconds the idea has stood as it is. */
export const TAKE_UNTOLD = `
  with untold as (
    select s.idea_id, s.account_id, i.material_version, i.title
    from idea i join support s on s.idea_id = i.id
    where i.material_version > 1 and ${isPublic('i')} and i.updated_at <= now() - make_interval(secs => $1)
      and s.version < i.material_version and coalesce(s.told_version, 1) < i.material_version
    order by s.idea_id, s.account_id limit 100 for update of s skip locked
  )
  update support s set told_version = untold.material_version
  from untold join account a on a.id = untold.account_id
  where s.idea_id = untold.idea_id and s.account_id = untold.account_id
  returning s.idea_id as "ideaId", untold.title, a.id as "accountId", a.nickname, a.email, a.language`;
