import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import type { LanguageCode } from '@headframe/shared/common';
import {
  AnswerGuardianDto,
  AskGuardianDto,
  GuardianRequestDto,
  GuardianStatusDto,
  GuardianTokenDto,
} from '@headframe/shared/guardians';
import { ReadingLanguage } from '../../platform/http/reading-language.js';
import { Operation } from '../../platform/openapi/operation.decorator.js';
import { CurrentActor, Policy, Public } from '../../platform/security/access.decorators.js';
import type { Actor } from '../../platform/security/actor.js';
import { GuardianAnswersService } from './guardian-answers.service.js';
import { OwnConsentService } from './own-consent.service.js';

@Controller('api/guardian-requests')
export class GuardianRequestsController {
  constructor(
    private readonly own: OwnConsentService,
    private readonly answers: GuardianAnswersService,
  ) {}

  @Get('current')
  @Policy('guardians.status')
  @Operation({ summary: 'Where the consent to your taking part stands', answer: { one: GuardianStatusDto } })
  status(@CurrentActor() actor: Actor): Promise<GuardianStatusDto> {
    return this.own.status(actor);
  }

  @Post()
  @Policy('guardians.ask')
  @Operation({
    summary: 'Ask a guardian by mail; links sent before end',
    body: AskGuardianDto,
    answer: { one: GuardianStatusDto },
    status: 201,
    failures: [409],
  })
  ask(@CurrentActor() actor: Actor, @Body() dto: AskGuardianDto): Promise<GuardianStatusDto> {
    return this.own.ask(actor, dto.email);
  }

  @Post('withdrawal')
  @HttpCode(200)
  @Policy('guardians.withdraw')
  @Operation({
    summary: 'Take the consent to your taking part back',
    answer: { one: GuardianStatusDto },
    status: 200,
    failures: [409],
  })
  withdraw(@CurrentActor() actor: Actor): Promise<GuardianStatusDto> {
    return this.own.withdraw(actor);
  }

  @Post('offer')
  @HttpCode(200)
  @Public('Guardians have no account; the token in their link is what lets them in')
  @Operation({
    summary: 'What a guardian is asked',
    body: GuardianTokenDto,
    answer: { one: GuardianRequestDto },
    status: 200,
    failures: [404],
  })
  offer(@Body() dto: GuardianTokenDto, @ReadingLanguage() language: LanguageCode): Promise<GuardianRequestDto> {
    return this.answers.offer(dto.token, language);
  }

  @Post('answer')
  @HttpCode(200)
  @Public('Guardians have no account; the token in their link is what lets them in')
  @Operation({
    summary: 'Answer as a guardian',
    body: AnswerGuardianDto,
    answer: { one: GuardianRequestDto },
    status: 200,
    failures: [404, 409],
  })
  answer(@Body() dto: AnswerGuardianDto, @ReadingLanguage() language: LanguageCode): Promise<GuardianRequestDto> {
    return this.answers.answer(dto, language);
  }
}
