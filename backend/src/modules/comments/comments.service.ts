import { Injectable } from '@nestjs/common';
import type { CommentDto, CommentThreadDto, CreateCommentDto, ListCommentsQuery } from '@headframe/shared/comments';
import type { Page } from '@headframe/shared/common';
import { denied, notFound } from '../../platform/errors/domain-error.js';
import { Cursors } from '../../platform/http/cursors.js';
import { RateLimits } from '../../platform/rate-limits/rate-limits.js';
import type { Actor, MaybeActor } from '../../platform/security/actor.js';
import type { IdeaContext } from '../ideas/ideas.rows.js';
import { IdeasService } from '../ideas/ideas.service.js';
import { replyTooDeep } from './comments.errors.js';
import { commentAbilities } from './comments.policy.js';
import { presentComment, presentReplies, presentThreads, repliesList, threadsList } from './comments.presenter.js';
import { type CommentContext, CommentsRepository } from './comments.repository.js';

const COMMENT_LIMIT = { most: 30, seconds: 3600 };

@Injectable()
export class CommentsService {
  constructor(
    private readonly comments: CommentsRepository,
    private readonly ideas: IdeasService,
    private readonly rateLimits: RateLimits,
    private readonly cursors: Cursors,
  ) {}

  async list(ideaId: string, { cursor }: ListCommentsQuery, reader: MaybeActor): Promise<Page<CommentThreadDto>> {
    const after = cursor === undefined ? null : String(this.cursors.decode(threadsList(ideaId), cursor)[0]);
    const idea = await this.ideas.visible(ideaId, reader);
    const rows = await this.comments.threads(ideaId, reader?.accountId ?? null, after);
    return presentThreads(rows, { ideaId, ideaStatus: idea.status, isBlocked: idea.isBlocked, reader }, this.cursors);
  }

  async replies(commentId: string, { cursor }: ListCommentsQuery, reader: MaybeActor): Promise<Page<CommentDto>> {
    const after = cursor === undefined ? null : String(this.cursors.decode(repliesList(commentId), cursor)[0]);
    const { idea } = await this.visible(commentId, reader);
    const rows = await this.comments.replies(commentId, reader?.accountId ?? null, after);
    return presentReplies(
      commentId,
      rows,
      { ideaId: idea.id, ideaStatus: idea.status, isBlocked: idea.isBlocked, reader },
      this.cursors,
    );
  }

  /** Says something. @throws DomainError 422 `reply_too_deep` for a reply to a reply, 404 for one to another idea's comment */
  async create(ideaId: string, dto: CreateCommentDto, actor: Actor): Promise<CommentThreadDto> {
    const idea = await this.ideas.allowed(ideaId, 'comment', actor, {
      types: ['comment.created'],
      seconds: COMMENT_LIMIT.seconds,
    });
    this.rateLimits.check(idea.recent, COMMENT_LIMIT);
    if (dto.replyTo !== undefined) {
      const parent = await this.comments.context(dto.replyTo, actor.accountId);
      if (!parent || parent.ideaId !== ideaId) throw notFound();
      if (parent.parentId !== null) throw replyTooDeep();
      if (parent.isBlocked) throw denied('not_possible_here');
    }
    const row = await this.comments.create(idea, actor.accountId, dto);
    if (!row) throw notFound();
    const comment = presentComment(row, { ideaId, ideaStatus: idea.status, isBlocked: idea.isBlocked, reader: actor });
    return { ...comment, replyCount: 0, replies: [], nextReplies: null };
  }

  /** Takes one's own words back; the place in the talk stays. */
  async remove(id: string, actor: Actor): Promise<void> {
    const { comment, idea } = await this.visible(id, actor);
    const { remove } = commentAbilities(actor, { ...comment, isOwn: comment.authorId === actor.accountId }, idea);
    if (remove !== 'allowed') throw denied(remove);
    await this.comments.remove(comment, actor.accountId);
  }

  /** A comment is as visible as its idea. */
  async visible(id: string, reader: MaybeActor): Promise<{ comment: CommentContext; idea: IdeaContext }> {
    const comment = await this.comments.context(id, reader?.accountId ?? null);
    if (!comment) throw notFound();
    return { comment, idea: await this.ideas.visible(comment.ideaId, reader) };
  }
}
