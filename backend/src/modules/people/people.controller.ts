import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { LanguageCode, Page } from '@headframe/shared/common';
import {
  ChangeRolesDto,
  GrantableRoleDto,
  ListPeopleQuery,
  PersonDto,
  RecordVettingDto,
  RoleChangeDto,
} from '@headframe/shared/people';
import { ReadingLanguage } from '../../platform/http/reading-language.js';
import { IdPipe } from '../../platform/http/validation.js';
import { Operation } from '../../platform/openapi/operation.decorator.js';
import { CurrentActor, Policy } from '../../platform/security/access.decorators.js';
import type { Actor } from '../../platform/security/actor.js';
import { RolesService } from '../roles/roles.service.js';
import { ChangeRolesUseCase } from './change-roles.use-case.js';
import { PeopleService } from './people.service.js';

@Controller('api/people')
export class PeopleController {
  constructor(
    private readonly people: PeopleService,
    private readonly changeRoles: ChangeRolesUseCase,
    private readonly roles: RolesService,
  ) {}

  @Get()
  @Policy('people.list')
  @Operation({ summary: 'People you look after, by nickname', query: ListPeopleQuery, answer: { page: PersonDto } })
  list(
    @Query() query: ListPeopleQuery,
    @CurrentActor() actor: Actor,
    @ReadingLanguage() language: LanguageCode,
  ): Promise<Page<PersonDto>> {
    return this.people.list(query, actor, language);
  }

  @Get('grantable-roles')
  @Policy('people.grantable_roles')
  @Operation({ summary: 'Roles you may give, and where', answer: { list: GrantableRoleDto } })
  grantable(@CurrentActor() actor: Actor, @ReadingLanguage() language: LanguageCode): Promise<GrantableRoleDto[]> {
    return this.roles.grantable(actor, language);
  }

  @Post('roles')
  @HttpCode(200)
  @Policy('people.change_roles')
  @Operation({
    summary: 'Give or take a role for several people, or see what that would do',
    body: ChangeRolesDto,
    answer: { list: RoleChangeDto },
  })
  change(
    @Body() dto: ChangeRolesDto,
    @CurrentActor() actor: Actor,
    @ReadingLanguage() language: LanguageCode,
  ): Promise<RoleChangeDto[]> {
    return this.changeRoles.run(dto, actor, language);
  }

  @Delete(':id/sessions')
  @HttpCode(204)
  @Policy('people.end_sessions')
  @Operation({ summary: 'Sign somebody out everywhere', answer: 'nothing' })
  endSessions(
    @Param('id', IdPipe) id: string,
    @CurrentActor() actor: Actor,
    @ReadingLanguage() language: LanguageCode,
  ): Promise<void> {
    return this.people.endSessions(id, actor, language);
  }

  @Post(':id/vetting')
  @Policy('people.record_vetting')
  @Operation({
    summary: 'Write down that you saw a certificate of good conduct',
    body: RecordVettingDto,
    answer: { one: PersonDto },
    status: 201,
  })
  recordVetting(
    @Param('id', IdPipe) id: string,
    @Body() dto: RecordVettingDto,
    @CurrentActor() actor: Actor,
    @ReadingLanguage() language: LanguageCode,
  ): Promise<PersonDto> {
    return this.people.recordVetting(id, dto, actor, language);
  }
}
