import { Body, Controller, HttpCode, Patch, Post, Res } from '@nestjs/common';
import { AccountDto, SignUpDto, UpdateAccountDto } from '@headframe/shared/accounts';
import { SessionDto } from '@headframe/shared/sessions';
import type { FastifyReply } from 'fastify';
import { Operation } from '../../platform/openapi/operation.decorator.js';
import { CurrentActor, Policy, Public } from '../../platform/security/access.decorators.js';
import type { Actor } from '../../platform/security/actor.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { AccountsService } from './accounts.service.js';

@Controller('api/accounts')
export class AccountsController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly sessions: SessionsService,
  ) {}

  @Post()
  @Public('Anybody may open an account')
  @Operation({
    summary: 'Open an account and sign in',
    body: SignUpDto,
    answer: { one: SessionDto },
    status: 201,
    failures: [409],
  })
  async signUp(@Body() dto: SignUpDto, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionDto> {
    return this.sessions.start(await this.accounts.signUp(dto), reply);
  }

  @Patch('me')
  @HttpCode(200)
  @Policy('accounts.update')
  @Operation({ summary: 'Change your settings', body: UpdateAccountDto, answer: { one: AccountDto } })
  update(@CurrentActor() actor: Actor, @Body() dto: UpdateAccountDto): Promise<AccountDto> {
    return this.accounts.update(actor, dto);
  }
}
