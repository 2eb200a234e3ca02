import { Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Page } from '@headframe/shared/common';
import { DeadMailDto, ListMailsQuery, MailDto } from '@headframe/shared/mails';
import { IdPipe } from '../../platform/http/validation.js';
import { Operation } from '../../platform/openapi/operation.decorator.js';
import { CurrentActor, Policy, Public } from '../../platform/security/access.decorators.js';
import type { Actor } from '../../platform/security/actor.js';
import { MailsService } from './mails.service.js';

@Controller('api')
export class MailsController {
  constructor(private readonly mails: MailsService) {}

  @Get('demo/mails')
  @Public('Shows what would have been sent; in demo mode only')
  @Operation({
    summary: 'Mails of the demo, newest first; empty where a mail server is set',
    query: ListMailsQuery,
    answer: { page: MailDto },
    failures: [404],
  })
  mailbox(@Query() query: ListMailsQuery): Promise<Page<MailDto>> {
    return this.mails.mailbox(query);
  }

  @Get('mails/dead')
  @Policy('mails.list')
  @Operation({
    summary: 'Mails that could not be sent, newest first',
    query: ListMailsQuery,
    answer: { page: DeadMailDto },
    failures: [403],
  })
  listDead(@Query() query: ListMailsQuery, @CurrentActor() actor: Actor): Promise<Page<DeadMailDto>> {
    return this.mails.listDead(query, actor);
  }

  @Post('mails/:id/retry')
  @HttpCode(204)
  @Policy('mails.retry')
  @Operation({ summary: 'Try a mail again', answer: 'nothing' })
  retry(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.mails.retry(id, actor);
  }

  @Delete('mails/:id')
  @HttpCode(204)
  @Policy('mails.discard')
  @Operation({ summary: 'Discard a mail that could not be sent', answer: 'nothing' })
  discard(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.mails.discard(id, actor);
  }
}
