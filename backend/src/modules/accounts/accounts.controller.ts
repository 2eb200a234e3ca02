import { Body, Controller, Delete, HttpCode, Patch, Post, Put } from '@nestjs/common';
import { AccountDto, ChangeEmailDto, SetPasswordDto, SignUpDto, UpdateAccountDto } from '@headframe/shared/accounts';
import { CodeDto, SessionDto } from '@headframe/shared/sessions';
import { Operation } from '../../platform/openapi/operation.decorator.js';
import { CurrentActor, Policy, Public } from '../../platform/security/access.decorators.js';
import type { Actor } from '../../platform/security/actor.js';
import { CurrentExchange, type Exchange } from '../../platform/security/exchange.js';
import { AccountChangesUseCase } from '../sessions/account-changes.use-case.js';
import { SignUpUseCase } from '../sessions/sign-up.use-case.js';
import { AccountsService } from './accounts.service.js';

@Controller('api/accounts')
export class AccountsController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly signUps: SignUpUseCase,
    private readonly changes: AccountChangesUseCase,
  ) {}

  @Post()
  @Public('Anybody may open an account whose address or PIN was confirmed in this browser')
  @Operation({
    summary: 'Open an account and sign in',
    body: SignUpDto,
    answer: { one: SessionDto },
    status: 201,
    failures: [401],
  })
  signUp(@Body() dto: SignUpDto, @CurrentExchange() exchange: Exchange): Promise<SessionDto> {
    return this.signUps.signUp(dto, exchange);
  }

  @Patch('me')
  @Policy('accounts.update')
  @Operation({ summary: 'Change your settings', body: UpdateAccountDto, answer: { one: AccountDto } })
  update(@CurrentActor() actor: Actor, @Body() dto: UpdateAccountDto): Promise<AccountDto> {
    return this.accounts.update(actor, dto);
  }

  @Put('me/password')
  @HttpCode(204)
  @Policy('accounts.update')
  @Operation({ summary: 'Set or change your password', body: SetPasswordDto, answer: 'nothing' })
  setPassword(
    @CurrentActor() actor: Actor,
    @Body() { password }: SetPasswordDto,
    @CurrentExchange() exchange: Exchange,
  ): Promise<void> {
    return this.changes.setPassword(actor, password, exchange);
  }

  @Delete('me/password')
  @HttpCode(204)
  @Policy('accounts.update')
  @Operation({ summary: 'Remove your password', answer: 'nothing' })
  removePassword(@CurrentActor() actor: Actor, @CurrentExchange() exchange: Exchange): Promise<void> {
    return this.changes.removePassword(actor, exchange);
  }

  @Post('me/email-changes')
  @HttpCode(204)
  @Policy('accounts.update')
  @Operation({ summary: 'Get a code at another address', body: ChangeEmailDto, answer: 'nothing' })
  requestEmail(@CurrentActor() actor: Actor, @Body() { email }: ChangeEmailDto): Promise<void> {
    return this.changes.requestEmail(actor, email);
  }

  @Put('me/email-changes/current')
  @Policy('accounts.update')
  @Operation({
    summary: 'Change your address with that code',
    body: CodeDto,
    answer: { one: AccountDto },
    failures: [409],
  })
  confirmEmail(
    @CurrentActor() actor: Actor,
    @Body() { code }: CodeDto,
    @CurrentExchange() exchange: Exchange,
  ): Promise<AccountDto> {
    return this.changes.confirmEmail(actor, code, exchange);
  }
}
