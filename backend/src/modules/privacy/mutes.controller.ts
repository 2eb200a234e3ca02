import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Page } from '@headframe/shared/common';
import { CreateMuteDto, ListMutesQuery, MuteDto } from '@headframe/shared/privacy';
import { IdPipe } from '../../platform/http/validation.js';
import { Operation } from '../../platform/openapi/operation.decorator.js';
import { CurrentActor, Policy } from '../../platform/security/access.decorators.js';
import type { Actor } from '../../platform/security/actor.js';
import { MutesService } from './mutes.service.js';

@Controller('api/mutes')
export class MutesController {
  constructor(private readonly mutes: MutesService) {}

  @Get()
  @Policy('mutes.list')
  @Operation({ summary: 'Whom you muted or blocked', query: ListMutesQuery, answer: { page: MuteDto } })
  list(@Query() query: ListMutesQuery, @CurrentActor() actor: Actor): Promise<Page<MuteDto>> {
    return this.mutes.list(query, actor);
  }

  @Post()
  @Policy('mutes.create')
  @Operation({
    summary: 'Mute or block whoever wrote an idea or a comment',
    body: CreateMuteDto,
    answer: { one: MuteDto },
    status: 201,
    failures: [404],
  })
  create(@Body() dto: CreateMuteDto, @CurrentActor() actor: Actor): Promise<MuteDto> {
    return this.mutes.create(dto, actor);
  }

  @Delete(':id')
  @HttpCode(204)
  @Policy('mutes.remove')
  @Operation({ summary: 'Undo a mute or a block', answer: 'nothing' })
  remove(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.mutes.remove(id, actor);
  }
}
