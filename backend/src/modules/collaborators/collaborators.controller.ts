import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import {
  AskToJoinDto,
  ChangeCollaboratorDto,
  CreatedJoiningDto,
  InviteCollaboratorDto,
  JoiningDto,
  LeaveIdeaDto,
  PeopleDto,
} from '@headframe/shared/collaborators';
import { PublicRead } from '../../platform/http/public-read.interceptor.js';
import { IdPipe } from '../../platform/http/validation.js';
import { Idempotent } from '../../platform/idempotency/idempotency.interceptor.js';
import { Operation } from '../../platform/openapi/operation.decorator.js';
import { CurrentActor, Policy, Public, Reader } from '../../platform/security/access.decorators.js';
import type { Actor, MaybeActor } from '../../platform/security/actor.js';
import { CollaboratorsService } from './collaborators.service.js';
import { LeaveIdeaUseCase } from './leave-idea.use-case.js';

@Controller('api/ideas/:id')
export class CollaboratorsController {
  constructor(
    private readonly collaborators: CollaboratorsService,
    private readonly leaving: LeaveIdeaUseCase,
  ) {}

  @Get('people')
  @Public('Reading needs no account')
  @PublicRead()
  @Operation({ summary: 'Who works on an idea; for its authors also who might', answer: { one: PeopleDto } })
  people(@Param('id', IdPipe) id: string, @Reader() reader: MaybeActor): Promise<PeopleDto> {
    return this.collaborators.people(id, reader);
  }

  /** Not `@Idempotent()`: the link would be kept with the answer. Sent twice it makes two, and one can be withdrawn. */
  @Post('invitations')
  @Policy('collaborators.invite')
  @Operation({
    summary: 'Invite whoever wrote a comment, or make a link; the link is answered this one time',
    body: InviteCollaboratorDto,
    answer: { one: CreatedJoiningDto },
    status: 201,
    failures: [409],
  })
  invite(
    @Param('id', IdPipe) id: string,
    @Body() dto: InviteCollaboratorDto,
    @CurrentActor() actor: Actor,
  ): Promise<CreatedJoiningDto> {
    return this.collaborators.invite(id, dto, actor);
  }

  @Post('requests')
  @Policy('collaborators.ask')
  @Idempotent()
  @Operation({
    summary: 'Ask to work on an idea',
    body: AskToJoinDto,
    answer: { one: JoiningDto },
    status: 201,
    failures: [409],
  })
  ask(@Param('id', IdPipe) id: string, @Body() dto: AskToJoinDto, @CurrentActor() actor: Actor): Promise<JoiningDto> {
    return this.collaborators.ask(id, dto, actor);
  }

  @Post('leave')
  @HttpCode(204)
  @Policy('collaborators.leave')
  @Operation({
    summary: 'Leave an idea; its last author names who becomes one',
    body: LeaveIdeaDto,
    answer: 'nothing',
    failures: [409],
  })
  leave(@Param('id', IdPipe) id: string, @Body() { heir }: LeaveIdeaDto, @CurrentActor() actor: Actor): Promise<void> {
    return this.leaving.run(id, heir, actor);
  }

  @Patch('people/:person')
  @Policy('collaborators.change')
  @Operation({
    summary: 'Give somebody who works on an idea another role',
    body: ChangeCollaboratorDto,
    answer: { one: PeopleDto },
  })
  change(
    @Param('id', IdPipe) id: string,
    @Param('person', IdPipe) person: string,
    @Body() { role }: ChangeCollaboratorDto,
    @CurrentActor() actor: Actor,
  ): Promise<PeopleDto> {
    return this.collaborators.change(id, person, role, actor);
  }

  @Delete('people/:person')
  @HttpCode(204)
  @Policy('collaborators.remove')
  @Operation({ summary: 'Take a member or mentor off an idea', answer: 'nothing' })
  remove(
    @Param('id', IdPipe) id: string,
    @Param('person', IdPipe) person: string,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.collaborators.remove(id, person, actor);
  }
}
