import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { LanguageCode, Page } from '@headframe/shared/common';
import {
  CreatedInvitationDto,
  CreateInvitationDto,
  InvitationDto,
  InvitationOfferDto,
  InvitationTokenDto,
  ListInvitationsQuery,
} from '@headframe/shared/invitations';
import { SessionDto } from '@headframe/shared/sessions';
import { ReadingLanguage } from '../../platform/http/reading-language.js';
import { IdPipe } from '../../platform/http/validation.js';
import { Operation } from '../../platform/openapi/operation.decorator.js';
import { CurrentActor, Policy, Public } from '../../platform/security/access.decorators.js';
import type { Actor } from '../../platform/security/actor.js';
import { CurrentExchange, type Exchange } from '../../platform/security/exchange.js';
import { AcceptInvitationUseCase } from './accept-invitation.use-case.js';
import { InvitationsService } from './invitations.service.js';

@Controller('api/invitations')
export class InvitationsController {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly accepting: AcceptInvitationUseCase,
  ) {}

  @Get()
  @Policy('invitations.list')
  @Operation({
    summary: 'Invitations whose role you may give, newest first',
    query: ListInvitationsQuery,
    answer: { page: InvitationDto },
  })
  list(
    @Query() query: ListInvitationsQuery,
    @CurrentActor() actor: Actor,
    @ReadingLanguage() language: LanguageCode,
  ): Promise<Page<InvitationDto>> {
    return this.invitations.list(query, actor, language);
  }

  /** Not `@Idempotent()`: the link would be kept with the answer. Sent twice it invites twice, and one can be withdrawn. */
  @Post()
  @Policy('invitations.create')
  @Operation({
    summary: 'Invite somebody to a role; the link is answered this one time',
    body: CreateInvitationDto,
    answer: { one: CreatedInvitationDto },
    status: 201,
  })
  create(
    @Body() dto: CreateInvitationDto,
    @CurrentActor() actor: Actor,
    @ReadingLanguage() language: LanguageCode,
  ): Promise<CreatedInvitationDto> {
    return this.invitations.create(dto, actor, language);
  }

  @Delete(':id')
  @HttpCode(204)
  @Policy('invitations.withdraw')
  @Operation({ summary: 'Withdraw an invitation', answer: 'nothing', failures: [409] })
  withdraw(
    @Param('id', IdPipe) id: string,
    @CurrentActor() actor: Actor,
    @ReadingLanguage() language: LanguageCode,
  ): Promise<void> {
    return this.invitations.withdraw(id, actor, language);
  }

  @Post('offer')
  @HttpCode(200)
  @Public('Whoever has the link sees what it offers before they sign in')
  @Operation({
    summary: 'What an invitation’s link offers',
    body: InvitationTokenDto,
    answer: { one: InvitationOfferDto },
    failures: [404],
  })
  offer(@Body() { token }: InvitationTokenDto, @ReadingLanguage() language: LanguageCode): Promise<InvitationOfferDto> {
    return this.invitations.offer(token, language);
  }

  @Post('accept')
  @HttpCode(200)
  @Policy('invitations.accept')
  @Operation({
    summary: 'Accept an invitation',
    body: InvitationTokenDto,
    answer: { one: SessionDto },
    failures: [404, 409],
  })
  accept(
    @Body() { token }: InvitationTokenDto,
    @CurrentActor() actor: Actor,
    @ReadingLanguage() language: LanguageCode,
    @CurrentExchange() exchange: Exchange,
  ): Promise<SessionDto> {
    return this.accepting.run(token, actor, language, exchange);
  }
}
