import { isPublic } from '../ideas/ideas.scope.js';

/**
 * Whether account $person belongs to the lab of challenge `c`: by an idea that everybody could read before its vote (phase
 * `p`) began, by a school group, or by a role. A draft is begun in a minute, by anybody.
 */
const isOfLab = (person: string): string => `(
  exists (select 1 from collaborator co join idea i on i.id = co.idea_id where co.account_id = ${person} and i.lab_id = c.lab_id
    and i.published_at < p.starts_at and ${isPublic('i')})
  or exists (select 1 from account a join school_group g on g.id = a.group_id where a.id = ${person} and g.lab_id = c.lab_id)
  or exists (select 1 from role_grant rg where rg.account_id = ${person} and rg.lab_id = c.lab_id))`;

const FACTS = `
  c.id as "challengeId", c.lab_id as "labId", c.region_id as "regionId", c.slug,
  p.starts_at <= now() as "hasBegun", p.ends_at <= now() as "isOver",
  v.method, v.most, v.most_each as "mostEach", v.is_region_only as "isRegionOnly", v.is_lab_only as "isLabOnly",
  v.age_bands as "ageBands", coalesce(v.revision, 0) as revision, v.candidate_count as "candidateCount",
  v.opened_at is not null as "isOpened", v.closed_at is not null as "isClosed"`;
const FROM = `
  from challenge c join phase p on p.challenge_id = c.id and p.kind = 'vote' left join vote v on v.challenge_id = c.id`;

/** What casting asks: $1 slug, $2 reader. */
export const VOTE_FACTS = `
  select ${FACTS}, case when v.is_lab_only then ${isOfLab('$2::uuid')} else true end as "isOfLab" ${FROM} where c.slug = $1`;

/** A candidate with the words that were voted on. Who took their idea back has taken its words back as well. */
const FROM_CANDIDATES = `
  from candidate k left join idea i on i.id = k.idea_id and ${isPublic('i')}
    left join idea_version w on w.idea_id = i.id and w.number = k.version`;

/** The ideas of a vote in their versions, by number. $1 challenge. */
const CANDIDATES = (challenge: string): string => `coalesce((
  select json_agg(json_build_object('number', k.number, 'ideaId', i.id, 'version', k.version,
    'language', coalesce(w.language, 'en'), 'title', coalesce(w.title, ''), 'pitch', coalesce(w.pitch, '')) order by k.number)
  ${FROM_CANDIDATES}
  where k.challenge_id = ${challenge}), '[]')`;

/** The page of a vote in one round trip: $1 slug, $2 reader. */
export const VOTE_PAGE = `
  select ${FACTS}, ${isOfLab('$2::uuid')} as "isOfLab", to_json(p.starts_at) as "startsAt", to_json(p.ends_at) as "endsAt",
    ${CANDIDATES('c.id')} as candidates,
    (select json_build_object('choices', b.choices, 'points', b.points)
      from ballot b where b.challenge_id = c.id and b.account_id = $2::uuid) as ballot
  ${FROM} where c.slug = $1`;

export const TALLY_PAGE = `
  select v.method, y.ballot_count as "ballotCount", y.standings, encode(y.head, 'hex') as head,
    to_json(y.closed_at) as "closedAt", ${CANDIDATES('c.id')} as candidates
  from challenge c join vote v on v.challenge_id = c.id join tally y on y.challenge_id = c.id where c.slug = $1`;

export const TALLY_FILE = `
  select y.file from challenge c join tally y on y.challenge_id = c.id where c.slug = $1`;

/**
 * Casts or changes a ballot while the vote is open by the clock of the database. The row of the vote is shared by all who
 * vote and belongs to whoever closes it: a ballot is in before the count or not at all. $1 challenge, $2 account, $3 choices,
 * $4 points, $5 hash of the receipt.
 */
export const CAST_BALLOT = `
  with open as (
    select v.* from vote v join phase p on p.challenge_id = v.challenge_id and p.kind = 'vote'
    where v.challenge_id = $1 and v.opened_at is not null and v.closed_at is null
      and p.starts_at <= now() and p.ends_at > now() for share of v
  )
  insert into ballot (challenge_id, account_id, method, most, most_each, candidate_count, choices, points, receipt_hash)
  select challenge_id, $2::uuid, method, most, most_each, candidate_count, $3::smallint[], $4::smallint[], $5::bytea
  from open
  on conflict (challenge_id, account_id) do update
    set choices = excluded.choices, points = excluded.points, receipt_hash = excluded.receipt_hash
  returning true as done`;

/** The rules, if nobody saved since revision $8 and the vote has not opened. */
export const FIRST_RULES = `
  insert into vote (challenge_id, method, most, most_each, is_region_only, is_lab_only, age_bands, revision)
  values ($1, $2, $3, $4, $5, $6, $7, 1) on conflict (challenge_id) do nothing returning revision`;
export const NEXT_RULES = `
  update vote set method = $2, most = $3, most_each = $4, is_region_only = $5, is_lab_only = $6, age_bands = $7,
    revision = revision + 1
  where challenge_id = $1 and revision = $8 and opened_at is null returning revision`;

/** Challenges whose vote is to be opened or closed. */
export const DUE = `
  select c.id from challenge c join phase p on p.challenge_id = c.id and p.kind = 'vote'
    left join vote v on v.challenge_id = c.id
  where p.starts_at <= now() and v.closed_at is null and (v.opened_at is null or p.ends_at <= now()) limit 100`;

export const LOCK_VOTE = `select challenge_id from vote where challenge_id = $1 for update`;

/** What is to be done with a vote whose row is locked. */
export const VOTE_STANDING = `
  select c.slug, c.region_id as "regionId", v.method, v.most, v.most_each as "mostEach", v.opened_at is not null as "isOpened",
    v.closed_at is not null as "isClosed", p.starts_at <= now() as "hasBegun", p.ends_at <= now() as "isOver"
  from challenge c join vote v on v.challenge_id = c.id join phase p on p.challenge_id = c.id and p.kind = 'vote'
  where c.id = $1`;

/** Numbers are drawn, so that a number says nothing about an idea. */
export const FREEZE_CANDIDATES = `
  insert into candidate (challenge_id, number, idea_id, version)
  select $1, row_number() over (order by gen_random_uuid()), i.id, i.version from (
    select id, version from idea where challenge_id = $1 and status in ('published', 'submitted')
    order by published_at limit 500) i`;
export const OPEN_VOTE = `
  update vote set opened_at = now(), candidate_count = (select count(*) from candidate where challenge_id = $1)
  where challenge_id = $1 returning candidate_count as "candidateCount"`;

export const BALLOTS = `
  select encode(receipt_hash, 'hex') as receipt, choices, points from ballot where challenge_id = $1`;
export const CANDIDATES_FOR_FILE = `
  select k.number, i.id as idea, k.version, w.title
  ${FROM_CANDIDATES}
  where k.challenge_id = $1 order by k.number`;
export const KEEP_TALLY = `
  insert into tally (challenge_id, ballot_count, standings, file, head, closed_at)
  values ($1, $2, $3, $4, decode($5, 'hex'), now())`;
/** Copies of voters' data that were made meanwhile and wait to be fetched: their ballots may stand in them. */
export const EMPTY_COPIES = `
  update data_export set state = 'expired', archive = null
  where state = 'ready' and account_id in (select account_id from ballot where challenge_id = $1)`;
export const DELETE_BALLOTS = `delete from ballot where challenge_id = $1`;
export const CLOSE_VOTE = `update vote set closed_at = now() where challenge_id = $1`;
