/**
 * One statement, so one round trip and one transaction: the row under its unique key, the counter, the event. The counter
 * moves only if the row did, however many requests arrive at once.
 */
export const GIVE_SUPPORT = `
  with given as (
    insert into support (idea_id, account_id, version) values ($1, $2, $3)
    on conflict (idea_id, account_id) do nothing returning idea_id
  ), counted as (
    update idea_counter c set support_count = c.support_count + 1 from given where c.idea_id = given.idea_id
    returning c.support_count
  ), logged as (
    insert into event (id, type, actor_id, acting_as, region_id, idea_id, data)
    select $4, 'support.given', $2, 'supporter', $5, $1, jsonb_build_object('version', $3::integer) from given
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
