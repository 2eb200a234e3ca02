import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ConfirmConsentDto, GuardianStatusDto } from '@headframe/shared/guardians';
import { Operation } from '../../platform/openapi/operation.decorator.js';
import { CurrentActor, Policy } from '../../platform/security/access.decorators.js';
import type { Actor } from '../../platform/security/actor.js';
import { OwnConsentService } from './own-consent.service.js';

@Controller('api/consents/confirmation')
export class ConsentConfirmationController {
  constructor(private readonly own: OwnConsentService) {}

  @Post()
  @HttpCode(200)
  @Policy('consents.confirm')
  @Operation({
    summary: 'Decide for yourself, now that you are old enough',
    body: ConfirmConsentDto,
    answer: { one: GuardianStatusDto },
    status: 200,
    failures: [409],
  })
  confirm(@CurrentActor() actor: Actor, @Body() dto: ConfirmConsentDto): Promise<GuardianStatusDto> {
    return this.own.confirm(actor, dto);
  }
}
