import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CreateGroupDto, GroupCardDto, GroupDto, GroupSheetDto, ListGroupsQuery } from '@headframe/shared/groups';
import { IdPipe } from '../../platform/http/validation.js';
import { Operation } from '../../platform/openapi/operation.decorator.js';
import { CurrentActor, Policy } from '../../platform/security/access.decorators.js';
import type { Actor } from '../../platform/security/actor.js';
import { GroupsService } from './groups.service.js';

@Controller('api/groups')
export class GroupsController {
  constructor(private readonly groups: GroupsService) {}

  @Get()
  @Policy('groups.list')
  @Operation({
    summary: 'The school groups of a lab',
    query: ListGroupsQuery,
    answer: { list: GroupCardDto },
    failures: [403, 404],
  })
  list(@Query() query: ListGroupsQuery, @CurrentActor() actor: Actor): Promise<GroupCardDto[]> {
    return this.groups.list(query.lab, actor);
  }

  // Not idempotent by key: the stored answer would hold the PINs. A lost answer is mended by new PINs.
  @Post()
  @Policy('groups.create')
  @Operation({
    summary: 'Open a school group; the PINs are shown this one time',
    body: CreateGroupDto,
    answer: { one: GroupSheetDto },
    status: 201,
    failures: [403, 409],
  })
  create(@Body() dto: CreateGroupDto, @CurrentActor() actor: Actor): Promise<GroupSheetDto> {
    return this.groups.create(dto, actor);
  }

  @Get(':id')
  @Policy('groups.get')
  @Operation({ summary: 'A school group with its seats', answer: { one: GroupDto } })
  get(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<GroupDto> {
    return this.groups.get(id, actor);
  }

  @Post(':id/close')
  @HttpCode(200)
  @Policy('groups.close')
  @Operation({ summary: 'Close a school group', answer: { one: GroupDto }, status: 200 })
  close(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<GroupDto> {
    return this.groups.close(id, actor);
  }

  @Post(':id/pupils/:pupilId/pin')
  @HttpCode(200)
  @Policy('groups.renewPin')
  @Operation({
    summary: 'Give a pupil a new PIN, shown this one time',
    answer: { one: GroupSheetDto },
    status: 200,
    failures: [409],
  })
  renewPin(
    @Param('id', IdPipe) id: string,
    @Param('pupilId', IdPipe) pupilId: string,
    @CurrentActor() actor: Actor,
  ): Promise<GroupSheetDto> {
    return this.groups.renewPin(id, pupilId, actor);
  }
}
