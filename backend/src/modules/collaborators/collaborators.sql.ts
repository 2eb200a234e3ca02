import type { CollaboratorRole, JoiningKind, JoiningState } from '@headframe/shared/collaborators';
import type { LanguageCode } from '@headframe/shared/common';
import type { IdeaStatus } from '@headframe/shared/ideas';
import { isBlockedBy } from '../privacy/mutes.scope.js';
import { isKeptAway, isVettedAdult } from './collaborators.scope.js';

/** Somebody who works on an idea. */
export interface CollaboratorRow {
  id: string;
  nickname: string | null;
  role: CollaboratorRole;
  joinedAt: string;
  isSelf: boolean;
}

/** A way onto an idea with what its policy asks. */
export interface JoiningRow {
  id: string;
  ideaId: string;
  ideaStatus: IdeaStatus;
  regionId: string;
  title: string;
  language: LanguageCode;
  kind: JoiningKind;
  role: CollaboratorRole;
  accountId: string | null;
  nickname: string | null;
  isSelf: boolean;
  invitedBy: string | null;
  note: string | null;
  state: JoiningState;
  createdAt: string;
  expiresAt: string;
  /** Whether an author keeps away who would join: the reader, for a link. */
  isBlocked: boolean;
  /** The reader's role on the idea, whether it acts or not. */
  collaboration: CollaboratorRole | null;
}

/** $2 is the reader: people of the idea $1, in the order in which they joined. */
export const LIST_PEOPLE = `
  select co.id, a.nickname, co.role, to_json(co.joined_at) as "joinedAt", co.account_id is not distinct from $2::uuid as "isSelf"
  from collaborator co join account a on a.id = co.account_id
  where co.idea_id = $1 order by co.joined_at, co.id`;

/** A link ends with the authorship of whoever made it, and every way with the idea. */
const STATE = `
  case when j.state = 'open' and (j.expires_at <= now() or i.status in ('withdrawn', 'merged')) then 'expired'
    when j.state = 'open' and j.invited_by is not null and not exists (
      select 1 from collaborator ci where ci.idea_id = j.idea_id and ci.account_id = j.invited_by and ci.role = 'co_author')
      then 'withdrawn'
    else j.state end`;

/** $1 is the reader. */
const JOINING = `
  select j.id, j.idea_id as "ideaId", i.status as "ideaStatus", i.region_id as "regionId", i.title, i.language, j.kind, j.role,
    j.account_id as "accountId", a.nickname, coalesce(j.account_id = $1, false) as "isSelf", v.nickname as "invitedBy", j.note,
    ${STATE} as state, to_json(j.created_at) as "createdAt", to_json(j.expires_at) as "expiresAt",
    ${isKeptAway('j.idea_id', 'coalesce(j.account_id, $1)')} as "isBlocked",
    (select co.role from collaborator co where co.idea_id = j.idea_id and co.account_id = $1) as collaboration
  from joining j join idea i on i.id = j.idea_id
    left join account a on a.id = j.account_id left join account v on v.id = j.invited_by`;

/** What is open on the idea $2: all of it where $3, else the reader's own. */
export const LIST_JOININGS = `
  ${JOINING} where j.idea_id = $2 and j.state = 'open' and j.expires_at > now() and ($3::boolean or j.account_id = $1)
  order by j.kind desc, j.id`;
export const ONE_JOINING = `${JOINING} where j.id = $2`;
export const JOINING_OF_TOKEN = `${JOINING} where j.token_hash = $2`;

/** What is too old makes room for what is new. */
export const CLOSE_EXPIRED = `
  update joining set state = 'withdrawn', decided_at = now() where idea_id = $1 and state = 'open' and expires_at <= now()`;
export const INSERT_JOINING = `
  insert into joining (id, idea_id, kind, role, account_id, invited_by, token_hash, note, expires_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, now() + make_interval(days => $9))
  on conflict (idea_id, account_id) where state = 'open' do nothing returning id`;
export const COUNT_OPEN = `
  select count(*)::integer as open from joining
  where idea_id = $1 and state = 'open' and (kind = 'request') = $2`;
/** Ends an open way. $4: who takes a link up. */
export const CLOSE_JOINING = `
  update joining set state = $2, decided_at = now(), decided_by = $3, account_id = coalesce(account_id, $4)
  where id = $1 and state = 'open' and expires_at > now() returning id`;
/** What else was open for somebody who has joined. */
export const CLOSE_OTHERS = `
  update joining set state = 'withdrawn', decided_at = now() where idea_id = $1 and account_id = $2 and state = 'open'`;

/** Who wrote a comment under the idea $2, for an invitation by $3. */
export const COMMENTER = `
  select a.id, a.nickname, a.email, a.language,
    ${isKeptAway('c.idea_id', 'a.id')} or ${isBlockedBy('a.id', '$3')} as "isBlocked",
    exists (select 1 from collaborator co where co.idea_id = c.idea_id and co.account_id = a.id) as "isJoined"
  from comment c join account a on a.id = c.author_id
  where c.id = $1 and c.idea_id = $2 and c.removed_at is null and a.erased_at is null`;

export const IS_VETTED = `select ${isVettedAdult('$1')} as "isVetted"`;

/** One write to an idea's people at a time, in the order of locks of all writes: accounts, counters, ideas. */
export const LOCK_AUTHORS = `
  select a.id from account a where a.id in (
    select co.account_id from collaborator co where co.idea_id = $1 and co.role = 'co_author') order by a.id for share`;
export const LOCK_TEAM = `select idea_id from idea_counter where idea_id = $1 for update`;

/** Puts somebody among an idea's people, where there is room: $5 is how many there may be. */
export const INSERT_COLLABORATOR = `
  insert into collaborator (id, idea_id, account_id, role)
  select $1, $2, $3, $4 where (select count(*) from collaborator where idea_id = $2) < $5
  on conflict (idea_id, account_id) do nothing returning id`;
export const CHANGE_ROLE = `update collaborator set role = $3 where id = $1 and idea_id = $2 and role <> $3 returning account_id as "accountId"`;
export const DELETE_COLLABORATOR = `delete from collaborator where id = $1 and idea_id = $2 returning account_id as "accountId"`;
/** The longest-standing author is named first, where the one who was is none any more. */
export const NAME_FIRST = `
  update idea i set author_id = (
    select co.account_id from collaborator co
    where co.idea_id = i.id and co.role = 'co_author' order by co.joined_at, co.id limit 1)
  where i.id = $1 and not exists (
    select 1 from collaborator co where co.idea_id = i.id and co.account_id = i.author_id and co.role = 'co_author')`;
/** Whom to tell: the idea's authors but $2. Pupils have no address; the page tells them. */
export const AUTHORS_TO_TELL = `
  select a.id, a.nickname, a.email, a.language from collaborator co join account a on a.id = co.account_id
  where co.idea_id = $1 and co.role = 'co_author' and a.id <> $2 and a.email is not null order by a.id`;
export const PERSON_TO_TELL = `
  select id, nickname, email, language from account where id = $1 and email is not null`;

export const DELETE_OLD = `delete from joining where expires_at < now() - interval '90 days'`;
