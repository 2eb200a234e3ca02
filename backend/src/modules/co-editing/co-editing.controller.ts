import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import {
  CoEditingSeatDto,
  CoEditingStreamQuery,
  CoEditingUpdateDto,
  SendCoEditingPresenceDto,
  SendCoEditingUpdateDto,
} from '@headframe/shared/co-editing';
import type { IdeaSection } from '@headframe/shared/ideas';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { IdPipe } from '../../platform/http/validation.js';
import { Operation } from '../../platform/openapi/operation.decorator.js';
import { CurrentActor, Policy } from '../../platform/security/access.decorators.js';
import type { Actor } from '../../platform/security/actor.js';
import { CoEditingStreams } from './co-editing-streams.js';
import { CoEditingService } from './co-editing.service.js';
import { SectionPipe } from './section.pipe.js';

@Controller('api/ideas/:id/co-editing/:section')
export class CoEditingController {
  constructor(
    private readonly coEditing: CoEditingService,
    private readonly streams: CoEditingStreams,
  ) {}

  @Post('seats')
  @Policy('ideas.edit')
  @Operation({
    summary: 'Take a place at a section that several people write at once',
    answer: { one: CoEditingSeatDto },
    status: 201,
    failures: [409],
  })
  join(
    @Param('id', IdPipe) id: string,
    @Param('section', SectionPipe) section: IdeaSection,
    @CurrentActor() actor: Actor,
  ): Promise<CoEditingSeatDto> {
    return this.coEditing.join(id, section, actor);
  }

  @Get('stream')
  @Policy('ideas.edit')
  @Operation({
    summary: 'What the others write and where they are, as server-sent events',
    query: CoEditingStreamQuery,
    answer: { file: 'text/event-stream' },
    failures: [409],
  })
  stream(
    @Param('id', IdPipe) id: string,
    @Param('section', SectionPipe) section: IdeaSection,
    @Query() query: CoEditingStreamQuery,
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.streams.open(id, section, query, actor, { request, reply });
  }

  @Post('updates')
  @HttpCode(200)
  @Policy('ideas.edit')
  @Operation({
    summary: 'Store what was written',
    body: SendCoEditingUpdateDto,
    answer: { one: CoEditingUpdateDto },
    failures: [409],
  })
  send(
    @Param('id', IdPipe) id: string,
    @Param('section', SectionPipe) section: IdeaSection,
    @Body() dto: SendCoEditingUpdateDto,
    @CurrentActor() actor: Actor,
  ): Promise<CoEditingUpdateDto> {
    return this.coEditing.send(id, section, dto, actor);
  }

  @Post('presence')
  @HttpCode(204)
  @Policy('ideas.edit')
  @Operation({
    summary: 'Tell the others where the cursor is',
    body: SendCoEditingPresenceDto,
    answer: 'nothing',
    failures: [409],
  })
  present(
    @Param('id', IdPipe) id: string,
    @Param('section', SectionPipe) section: IdeaSection,
    @Body() dto: SendCoEditingPresenceDto,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.coEditing.present(id, section, dto, actor);
  }
}
