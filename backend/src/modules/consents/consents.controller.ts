import { Controller, Get } from '@nestjs/common';
import { ConsentReceiptDto } from '@headframe/shared/guardians';
import { Operation } from '../../platform/openapi/operation.decorator.js';
import { CurrentActor, Policy } from '../../platform/security/access.decorators.js';
import type { Actor } from '../../platform/security/actor.js';
import { ConsentsService } from './consents.service.js';

@Controller('api/consents')
export class ConsentsController {
  constructor(private readonly consents: ConsentsService) {}

  @Get()
  @Policy('consents.list')
  @Operation({ summary: 'What was agreed to for you', answer: { list: ConsentReceiptDto } })
  list(@CurrentActor() actor: Actor): Promise<ConsentReceiptDto[]> {
    return this.consents.list(actor);
  }
}
