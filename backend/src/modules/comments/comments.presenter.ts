import {
  type CommentDto,
  type CommentThreadDto,
  type CommentThreadPageDto,
  REPLIES_SHOWN,
} from '@headframe/shared/comments';
import type { IdeaStatus } from '@headframe/shared/ideas';
import type { Page } from '@headframe/shared/common';
import type { Cursors } from '../../platform/http/cursors.js';
import type { MaybeActor } from '../../platform/security/actor.js';
import { commentAbilities } from './comments.policy.js';
import type { CommentRow, CommentThreadRow } from './comments.sql.js';

/** Where comments are read: under which idea, by whom. */
export interface CommentScene {
  ideaId: string;
  ideaStatus: IdeaStatus;
  /** Whether the idea's author keeps the reader away. */
  isBlocked: boolean;
  reader: MaybeActor;
}

export const threadsList = (ideaId: string): string => `comments ${ideaId}`;
export const repliesList = (commentId: string): string => `replies ${commentId}`;

export function presentComment(row: CommentRow, { ideaStatus, isBlocked, reader }: CommentScene): CommentDto {
  return {
    id: row.id,
    version: row.version,
    kind: row.kind,
    language: row.language,
    text: row.text,
    author: row.author,
    isByIdeaAuthor: row.isByIdeaAuthor,
    isOwn: row.isOwn,
    isMuted: row.isMuted,
    createdAt: row.createdAt,
    abilities: commentAbilities(
      reader,
      { isOwn: row.isOwn, isRemoved: row.text === null, isBlocked: row.isBlocked },
      { status: ideaStatus, isBlocked },
    ),
  };
}

function presentThread(row: CommentThreadRow, scene: CommentScene, cursors: Cursors): CommentThreadDto {
  const replies = presentReplies(row.id, row.replies, scene, cursors, REPLIES_SHOWN);
  return {
    ...presentComment(row, scene),
    replyCount: row.replyCount,
    replies: replies.items,
    nextReplies: replies.next,
  };
}

export function presentThreads(rows: CommentThreadRow[], scene: CommentScene, cursors: Cursors): CommentThreadPageDto {
  return cursors.page(
    threadsList(scene.ideaId),
    rows,
    ({ id }) => [id],
    (row) => presentThread(row, scene, cursors),
  );
}

export function presentReplies(
  commentId: string,
  rows: CommentRow[],
  scene: CommentScene,
  cursors: Cursors,
  size?: number,
): Page<CommentDto> {
  return cursors.page(
    repliesList(commentId),
    rows,
    ({ id }) => [id],
    (row) => presentComment(row, scene),
    size,
  );
}
