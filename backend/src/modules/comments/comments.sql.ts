import type { CommentKind } from '@headframe/shared/comments';
import { REPLIES_SHOWN } from '@headframe/shared/comments';
import { type LanguageCode, PAGE_SIZE } from '@headframe/shared/common';
import { isCoAuthor } from '../collaborators/collaborators.scope.js';
import { isBlockedBy, isMutedBy } from '../privacy/mutes.scope.js';

/** A comment as the statements below read it. */
export interface CommentRow {
  id: string;
  /** The version of the idea that it speaks of. */
  version: number;
  kind: CommentKind;
  language: LanguageCode;
  text: string | null;
  /** `null` for a former member. */
  author: string | null;
  isOwn: boolean;
  /** Whether the reader muted or blocked its author. */
  isMuted: boolean;
  /** Whether its author keeps the reader away. */
  isBlocked: boolean;
  isByIdeaAuthor: boolean;
  createdAt: string;
}

export interface CommentThreadRow extends CommentRow {
  replyCount: number;
  /** One more than shown, where there are more. */
  replies: CommentRow[];
}

/** `reader` is the parameter with the reader's id. */
const fields = (alias: string, person: string, reader: string): string => `
  'id', ${alias}.id, 'version', ${alias}.version, 'kind', ${alias}.kind, 'language', ${alias}.language, 'text', ${alias}.text, 'author', ${person}.nickname,
  'isOwn', coalesce(${alias}.author_id = ${reader}, false), 'isMuted', ${isMutedBy(reader, `${alias}.author_id`)},
  'isBlocked', ${isBlockedBy(`${alias}.author_id`, reader)}, 'isByIdeaAuthor',
  ${isCoAuthor(`${alias}.idea_id`, `${alias}.author_id`)},
  'createdAt', ${alias}.created_at`;

/** A JSON array of up to a page and one more replies of a comment, oldest first. */
export function repliesJson(parent: string, reader: string, after = 'true', size = PAGE_SIZE): string {
  return `coalesce((
    select json_agg(json_build_object(${fields('x', 'xa', reader)}) order by x.id)
    from (select * from comment y where y.parent_id = ${parent} and ${after} order by y.id limit ${size + 1}) x
    join account xa on xa.id = x.author_id), '[]')`;
}

/** A JSON array of up to a page and one more threads of an idea, newest first, each with its first replies. */
export function threadsJson(idea: string, reader: string, after = 'true'): string {
  return `coalesce((
    select json_agg(json_build_object(${fields('m', 'ma', reader)},
      'replyCount', m.reply_count,
      'replies', case when m.reply_count = 0 then '[]' else ${repliesJson('m.id', reader, 'true', REPLIES_SHOWN)} end)
      order by m.id desc)
    from (select * from comment k where k.idea_id = ${idea} and k.parent_id is null and ${after}
      order by k.id desc limit ${PAGE_SIZE + 1}) m
    join account ma on ma.id = m.author_id), '[]')`;
}

/** One statement: the comment, the counters of the idea and of the comment it answers, the event. */
export const CREATE_COMMENT = `
  with said as (
    insert into comment (id, idea_id, parent_id, author_id, version, kind, language, text)
    values ($1, $2, $3, $4, $5, $6, $7, $8) returning *
  ), counted as (
    update idea_counter c set comment_count = c.comment_count + 1 from said where c.idea_id = said.idea_id
  ), answered as (
    update comment p set reply_count = p.reply_count + 1 from said where p.id = said.parent_id
  ), logged as (
    insert into event (id, type, actor_id, acting_as, region_id, idea_id, data)
    select $9, 'comment.created', $4, 'participant', $10, $2, jsonb_build_object('comment', $1::uuid, 'kind', $6::text)
    from said
  )
  select said.id, said.version, said.kind, said.language, said.text, a.nickname as author, true as "isOwn",
    false as "isMuted", false as "isBlocked",
    ${isCoAuthor('said.idea_id', 'said.author_id')} as "isByIdeaAuthor", to_json(said.created_at) as "createdAt"
  from said join account a on a.id = said.author_id`;
