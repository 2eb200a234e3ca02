import { isCounted } from '../ideas/ideas.scope.js';

/** Whether somebody else is an author of the idea too: then it is theirs, whatever its status. */
const HAS_CO_AUTHOR = `exists (
  select 1 from collaborator co where co.idea_id = i.id and co.account_id <> $1 and co.role = 'co_author')`;
/** Whether somebody else wrote it along. */
const HAS_WRITERS = `exists (
  select 1 from collaborator co where co.idea_id = i.id and co.account_id <> $1 and co.role in ('co_author', 'member'))`;

/**
 * Ideas that nobody but their author has: unpublished ones, which nobody else could go on with, and published ones that no
 * authority has begun to work on and nobody else wrote along. What was submitted belongs to the lab's record.
 */
const UNPUBLISHED = `('draft', 'pending', 'withdrawn')`;
const SOLO = `('published')`;

/** The rows that go with their person, by the column that names the person. The account's own row stays, emptied. */
export const GONE_WITH_PERSON: readonly (readonly [table: string, column: string])[] = [
  ['session', 'account_id'],
  ['pending_sign_in', 'account_id'],
  ['sign_in_link', 'account_id'],
  ['totp', 'account_id'],
  ['recovery_code', 'account_id'],
  ['passkey', 'account_id'],
  ['passkey_ceremony', 'account_id'],
  ['single_sign_on_identity', 'account_id'],
  ['role_grant', 'account_id'],
  ['vetting_check', 'account_id'],
  ['invitation', 'accepted_by'],
  ['guardian_request', 'account_id'],
  ['collaborator', 'account_id'],
  ['joining', 'account_id'],
  ['merge_supporter', 'account_id'],
  ['ballot', 'account_id'],
  ['mute', 'account_id'],
  ['mute', 'other_id'],
  ['data_export', 'account_id'],
  ['mail', 'account_id'],
  ['co_editing_seat', 'account_id'],
];

const IS_DRAFT = `i.author_id = $1 and i.status in ${UNPUBLISHED} and not ${HAS_CO_AUTHOR}`;
const IS_SOLO = `i.author_id = $1 and i.status in ${SOLO} and not ${HAS_WRITERS}`;

/** Sections of somebody's ideas as they were being written, unless others write in them too: what was saved stands in the idea. */
export const DELETE_SHARED_TEXTS = `
  delete from co_editing_document d using idea i
  where i.id = d.idea_id and i.author_id = $1 and not ${HAS_CO_AUTHOR}`;

/** How much there is of each kind: $1 is the person. */
export const COUNTS = `
  select
    1 as profile,
    (select count(*) from session where account_id = $1)::integer as sessions,
    (select count(*) from idea i where ${IS_DRAFT})::integer as drafts,
    (select count(*) from idea i where ${IS_SOLO})::integer as solo_ideas,
    (select count(*) from idea i
      where (i.author_id = $1 or i.id in (select co.idea_id from collaborator co where co.account_id = $1))
        and not (${IS_DRAFT}) and not (${IS_SOLO}))::integer as shared_ideas,
    ((select count(*) from comment where author_id = $1 and removed_at is null)
      + (select count(*) from suggestion where author_id = $1 and text is not null))::integer as comments,
    (select count(*) from support where account_id = $1)::integer as supports,
    (select count(*) from consent_receipt where account_id = $1)::integer as consents,
    (select count(*) from event where actor_id = $1)::integer as events`;

/**
 * Everybody who may get an idea of $1, and $1: of two authors who leave at once the second finds the first one gone. Before
 * all other locks, by id, so that the two do not wait for each other.
 */
export const LOCK_CO_AUTHORS = `
  select a.id from account a
  where a.id = $1 or a.id in (
    select co.account_id from collaborator co join idea i on i.id = co.idea_id
    where i.author_id = $1 and co.role = 'co_author')
  order by a.id for update`;

/**
 * The locks, in an order that no other write takes the other way round: the account (whoever writes in its name waits or
 * is refused), the counters, the ideas, the regions, the challenges.
 */
export const LOCK_ACCOUNT = `
  select a.email, a.nickname, a.language, a.region_id as "regionId",
    exists (select 1 from role_grant g where g.account_id = a.id and g.role = 'administrator') as "isAdministrator"
  from account a where a.id = $1 and a.erased_at is null for update`;
/** Everybody who could be the last administrator, so that two cannot leave at once. */
export const LOCK_ADMINISTRATORS = `
  select account_id as "accountId" from role_grant where role = 'administrator' order by id for update`;
export const LOCK_COUNTERS = `
  select idea_id from idea_counter
  where idea_id in (
    select id from idea where author_id = $1
    union select idea_id from support where account_id = $1
    union select idea_id from comment where author_id = $1)
  order by idea_id for update`;
/** The longest-standing other author goes on with an idea. */
export const HAND_OVER = `
  with handed as (select i.id from idea i where i.author_id = $1 and ${HAS_CO_AUTHOR} order by i.id for update)
  update idea i set author_id = (
    select co.account_id from collaborator co
    where co.idea_id = i.id and co.account_id <> $1 and co.role = 'co_author' order by co.joined_at, co.id limit 1)
  from handed where i.id = handed.id`;
/** The ideas that go; $2: whether the published ones go too. */
export const LOCK_IDEAS = `
  select i.id from idea i where ${IS_DRAFT} or $2::boolean and ${IS_SOLO} order by i.id for update`;
export const LOCK_REGIONS = `
  select id from region where id in (select region_id from idea where id = any($1)) order by id for update`;
export const LOCK_CHALLENGES = `
  select id from challenge where id in (select challenge_id from idea where id = any($1)) order by id for update`;

const uncount = (scope: 'region' | 'challenge'): string => `
  update ${scope} s set idea_count = s.idea_count - d.ideas
  from (select i.${scope}_id as id, count(*) as ideas from idea i where i.id = any($1) and ${isCounted('i')} group by 1) d
  where s.id = d.id`;
export const UNCOUNT_IN_REGIONS = uncount('region');
export const UNCOUNT_IN_CHALLENGES = uncount('challenge');

/** The words that a text put into the vocabulary of the search. */
export const WORDS_OF_IDEAS = `
  select concat_ws(' ', i.title, i.pitch, i.place,
    (select string_agg(concat_ws(' ', v.title, v.pitch), ' ') from idea_version v where v.idea_id = i.id)) as words
  from idea i where i.id = any($1)`;
/** Text, versions, counters, search, and the talk and support under it go along. */
export const DELETE_IDEAS = `delete from idea where id = any($1)`;
export const FORGET_WORDS = `select forget_words($1)`;

export const DELETE_SUPPORTS = `
  with gone as (delete from support where account_id = $1 returning idea_id)
  update idea_counter c set support_count = c.support_count - 1 from gone where c.idea_id = gone.idea_id`;
/** The words go; the places in the talk stay, so that what others answered still makes sense. */
export const REMOVE_COMMENTS = `
  with gone as (
    update comment set text = null, removed_at = now() where author_id = $1 and removed_at is null returning idea_id
  )
  update idea_counter c set comment_count = c.comment_count - d.comments
  from (select idea_id, count(*) as comments from gone group by 1) d where c.idea_id = d.idea_id`;

/** The words of suggestions go, and open ones end; what was taken up stands in the version of the idea. */
export const EMPTY_SUGGESTIONS = `
  update suggestion set text = null, note = null, decided_at = coalesce(decided_at, now()),
    state = case state when 'open' then 'withdrawn' else state end
  where author_id = $1`;

/** Pictures and documents that somebody added to ideas that stay; those of ideas that go have gone with them. */
export const DELETE_FILES = `delete from idea_file where account_id = $1`;

/** Invitations that nobody has accepted end with whoever sent them; accepted ones tell who gave a role. */
export const DELETE_OPEN_INVITATIONS = `delete from invitation where invited_by = $1 and accepted_at is null`;
/** The words go, and what waits ends. */
export const EMPTY_MERGES = `
  update idea_merge set decided_at = coalesce(decided_at, now()),
    word = case when proposed_by = $1 then null else word end,
    answer = case when decided_by = $1 then null else answer end,
    state = case state when 'proposed' then 'withdrawn' else state end
  where proposed_by = $1 or decided_by = $1 and answer is not null`;
export const END_OPEN_JOININGS = `
  update joining set state = 'withdrawn', decided_at = now() where invited_by = $1 and state = 'open'`;
/** The seat in a school group is free again. */
export const FREE_SEAT = `update pupil set account_id = null where account_id = $1`;
export const DELETE_ANSWERS = `delete from idempotency_key where owner = $1::text`;
export const DELETE_ATTEMPTS = `delete from rate_limit_window where key like '%' || $1::text || '%'`;

/** Nobody any more: what took part in the work of others keeps an author who is no person. */
export const EMPTY_ACCOUNT = `
  update account set
    email = null, email_key = null, email_confirmed_at = null, nickname = null, nickname_key = null,
    password_hash = null, age_band = null, age_band_since = now(), guardian_state = 'none', guardian_due_at = null,
    consent_confirmed_at = null, is_findable = false, known_devices = '{}', group_id = null, erased_at = now()
  where id = $1`;
