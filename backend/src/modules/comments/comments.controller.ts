import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CommentDto, CommentThreadDto, CreateCommentDto, ListCommentsQuery } from '@headframe/shared/comments';
import type { Page } from '@headframe/shared/common';
import { PublicRead } from '../../platform/http/public-read.interceptor.js';
import { IdPipe } from '../../platform/http/validation.js';
import { Idempotent } from '../../platform/idempotency/idempotency.interceptor.js';
import { Operation } from '../../platform/openapi/operation.decorator.js';
import { CurrentActor, Policy, Public, Reader } from '../../platform/security/access.decorators.js';
import type { Actor, MaybeActor } from '../../platform/security/actor.js';
import { CommentsService } from './comments.service.js';

@Controller('api')
export class CommentsController {
  constructor(private readonly comments: CommentsService) {}

  @Get('ideas/:id/comments')
  @Public('Reading needs no account')
  @PublicRead()
  @Operation({
    summary: 'Talk under an idea, newest first',
    query: ListCommentsQuery,
    answer: { page: CommentThreadDto },
  })
  list(
    @Param('id', IdPipe) id: string,
    @Query() query: ListCommentsQuery,
    @Reader() reader: MaybeActor,
  ): Promise<Page<CommentThreadDto>> {
    return this.comments.list(id, query, reader);
  }

  @Post('ideas/:id/comments')
  @Policy('comments.create')
  @Idempotent()
  @Operation({
    summary: 'Say something about an idea',
    body: CreateCommentDto,
    answer: { one: CommentThreadDto },
    status: 201,
  })
  create(
    @Param('id', IdPipe) id: string,
    @Body() dto: CreateCommentDto,
    @CurrentActor() actor: Actor,
  ): Promise<CommentThreadDto> {
    return this.comments.create(id, dto, actor);
  }

  @Get('comments/:id/replies')
  @Public('Reading needs no account')
  @PublicRead()
  @Operation({ summary: 'Replies to a comment, oldest first', query: ListCommentsQuery, answer: { page: CommentDto } })
  replies(
    @Param('id', IdPipe) id: string,
    @Query() query: ListCommentsQuery,
    @Reader() reader: MaybeActor,
  ): Promise<Page<CommentDto>> {
    return this.comments.replies(id, query, reader);
  }

  @Delete('comments/:id')
  @HttpCode(204)
  @Policy('comments.remove')
  @Operation({ summary: 'Take your own comment back', answer: 'nothing', failures: [409] })
  remove(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.comments.remove(id, actor);
  }
}
