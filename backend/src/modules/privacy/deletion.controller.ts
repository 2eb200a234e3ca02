import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { DeleteAccountDto, DeletionStepDto } from '@headframe/shared/privacy';
import { Operation } from '../../platform/openapi/operation.decorator.js';
import { CurrentActor, Policy } from '../../platform/security/access.decorators.js';
import type { Actor } from '../../platform/security/actor.js';
import { CurrentExchange, type Exchange } from '../../platform/security/exchange.js';
import { DeletionService } from './deletion.service.js';

@Controller('api/accounts/me/deletion')
export class DeletionController {
  constructor(private readonly deletion: DeletionService) {}

  @Get()
  @Policy('accounts.read-deletion')
  @Operation({ summary: 'What deleting your account would do to what is yours', answer: { list: DeletionStepDto } })
  preview(@CurrentActor() actor: Actor): Promise<DeletionStepDto[]> {
    return this.deletion.preview(actor);
  }

  @Post()
  @HttpCode(204)
  @Policy('accounts.delete')
  @Operation({ summary: 'Delete your account', body: DeleteAccountDto, answer: 'nothing' })
  remove(
    @Body() dto: DeleteAccountDto,
    @CurrentActor() actor: Actor,
    @CurrentExchange() exchange: Exchange,
  ): Promise<void> {
    return this.deletion.remove(dto, actor, exchange);
  }
}
