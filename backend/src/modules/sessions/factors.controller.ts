import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { AddPasskeyDto, FactorAddedDto, FactorsDto, RecoveryCodesDto, TotpSetUpDto } from '@headframe/shared/factors';
import { CodeDto, PasskeyOptionsDto } from '@headframe/shared/sessions';
import { IdPipe } from '../../platform/http/validation.js';
import { Operation } from '../../platform/openapi/operation.decorator.js';
import { CurrentActor, Policy } from '../../platform/security/access.decorators.js';
import type { Actor } from '../../platform/security/actor.js';
import { CurrentExchange, type Exchange } from '../../platform/security/exchange.js';
import { FactorChangesUseCase } from './factor-changes.use-case.js';

@Controller('api/factors')
export class FactorsController {
  constructor(private readonly changes: FactorChangesUseCase) {}

  @Get()
  @Policy('factors.get')
  @Operation({ summary: 'With what you sign in', answer: { one: FactorsDto } })
  get(@CurrentActor() actor: Actor): Promise<FactorsDto> {
    return this.changes.get(actor);
  }

  @Post('totp')
  @HttpCode(200)
  @Policy('factors.add')
  @Operation({ summary: 'Begin to set up an authenticator app', answer: { one: TotpSetUpDto }, failures: [409] })
  beginTotp(@CurrentActor() actor: Actor): Promise<TotpSetUpDto> {
    return this.changes.beginTotp(actor);
  }

  @Post('totp/confirm')
  @HttpCode(200)
  @Policy('factors.add')
  @Operation({
    summary: 'Finish setting up an authenticator app with its first code',
    body: CodeDto,
    answer: { one: FactorAddedDto },
    failures: [404],
  })
  confirmTotp(
    @CurrentActor() actor: Actor,
    @Body() { code }: CodeDto,
    @CurrentExchange() exchange: Exchange,
  ): Promise<FactorAddedDto> {
    return this.changes.confirmTotp(actor, code, exchange);
  }

  @Delete('totp')
  @Policy('factors.remove')
  @Operation({ summary: 'Remove the authenticator app', answer: { one: FactorsDto }, failures: [404, 409] })
  removeTotp(@CurrentActor() actor: Actor, @CurrentExchange() exchange: Exchange): Promise<FactorsDto> {
    return this.changes.removeTotp(actor, exchange);
  }

  @Post('recovery-codes')
  @HttpCode(200)
  @Policy('factors.add')
  @Operation({ summary: 'Make new recovery codes', answer: { one: RecoveryCodesDto }, failures: [404] })
  renewRecoveryCodes(@CurrentActor() actor: Actor): Promise<RecoveryCodesDto> {
    return this.changes.renewRecoveryCodes(actor);
  }

  @Post('passkeys/options')
  @HttpCode(200)
  @Policy('factors.add')
  @Operation({ summary: 'Begin to add a passkey', answer: { one: PasskeyOptionsDto }, failures: [409] })
  async passkeyOptions(
    @CurrentActor() actor: Actor,
    @CurrentExchange() exchange: Exchange,
  ): Promise<PasskeyOptionsDto> {
    return { options: await this.changes.passkeyOptions(actor, exchange) };
  }

  @Post('passkeys')
  @Policy('factors.add')
  @Operation({ summary: 'Add a passkey', body: AddPasskeyDto, answer: { one: FactorAddedDto }, status: 201 })
  addPasskey(
    @CurrentActor() actor: Actor,
    @Body() dto: AddPasskeyDto,
    @CurrentExchange() exchange: Exchange,
  ): Promise<FactorAddedDto> {
    return this.changes.addPasskey(actor, dto, exchange);
  }

  @Delete('passkeys/:id')
  @Policy('factors.remove')
  @Operation({ summary: 'Remove a passkey', answer: { one: FactorsDto }, failures: [409] })
  removePasskey(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @CurrentExchange() exchange: Exchange,
  ): Promise<FactorsDto> {
    return this.changes.removePasskey(actor, id, exchange);
  }
}
