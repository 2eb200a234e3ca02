import { Injectable } from '@nestjs/common';
import type { CreateCommentDto } from '@headframe/shared/comments';
import type { IdeaStatus } from '@headframe/shared/ideas';
import { v7 as uuid } from 'uuid';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import type { IdeaContext } from '../ideas/ideas.rows.js';
import { isBlockedBy } from '../privacy/mutes.scope.js';
import { type CommentRow, CREATE_COMMENT, repliesJson, type CommentThreadRow, threadsJson } from './comments.sql.js';

/** What is asked about a comment before something is done with it. */
export interface CommentContext {
  id: string;
  ideaId: string;
  parentId: string | null;
  authorId: string;
  isRemoved: boolean;
  /** Whether its author keeps the reader away. */
  isBlocked: boolean;
  regionId: string;
  ideaStatus: IdeaStatus;
}

const context = statement(`
  select c.id, c.idea_id as "ideaId", c.parent_id as "parentId", c.author_id as "authorId",
    c.removed_at is not null as "isRemoved", ${isBlockedBy('c.author_id', '$2')} as "isBlocked", i.region_id as "regionId", i.status as "ideaStatus"
  from comment c join idea i on i.id = c.idea_id where c.id = $1`);

const create = statement(CREATE_COMMENT);

/** The place in the talk stays; the words go. */
const remove = statement(`
  with gone as (
    update comment set text = null, removed_at = now() where id = $1 and removed_at is null returning id, idea_id
  ), counted as (
    update idea_counter c set comment_count = c.comment_count - 1 from gone where c.idea_id = gone.idea_id
  )
  insert into event (id, type, actor_id, acting_as, region_id, idea_id, data)
  select $2, 'comment.removed', $3, 'participant', $4, gone.idea_id, jsonb_build_object('comment', gone.id) from gone
  returning id`);

const threads = (after: string) => statement(`select ${threadsJson('$1::uuid', '$2', after)} as items`);
const firstThreads = threads('true');
const furtherThreads = threads('k.id < $3');

const replies = (after: string) =>
  statement(`
    select ${repliesJson('$1::uuid', '$2', after)} as items`);
const firstReplies = replies('true');
const furtherReplies = replies('y.id > $3');

@Injectable()
export class CommentsRepository {
  constructor(private readonly database: Database) {}

  context(id: string, readerId: string | null): Promise<CommentContext | null> {
    return this.database.row<CommentContext>(context, [id, readerId]);
  }

  async threads(ideaId: string, readerId: string | null, after: string | null): Promise<CommentThreadRow[]> {
    const row = await this.database.row<{ items: CommentThreadRow[] }>(
      after === null ? firstThreads : furtherThreads,
      after === null ? [ideaId, readerId] : [ideaId, readerId, after],
    );
    return row?.items ?? [];
  }

  async replies(commentId: string, readerId: string | null, after: string | null): Promise<CommentRow[]> {
    const row = await this.database.row<{ items: CommentRow[] }>(
      after === null ? firstReplies : furtherReplies,
      after === null ? [commentId, readerId] : [commentId, readerId, after],
    );
    return row?.items ?? [];
  }

  create(
    idea: IdeaContext,
    accountId: string,
    { kind, language, text, replyTo }: CreateCommentDto,
  ): Promise<CommentRow | null> {
    return this.database.row<CommentRow>(create, [
      uuid(),
      idea.id,
      replyTo ?? null,
      accountId,
      idea.version,
      kind,
      language,
      text,
      uuid(),
      idea.regionId,
    ]);
  }

  async remove(comment: CommentContext, accountId: string): Promise<void> {
    await this.database.rows(remove, [comment.id, uuid(), accountId, comment.regionId]);
  }
}
