import { Body, Controller, HttpCode, Post, UseGuards } from '@nestjs/common';
import { RedeemSignInLinkDto, RequestSignInLinkDto, SessionDto } from '@headframe/shared/sessions';
import { Operation } from '../../platform/openapi/operation.decorator.js';
import { Public } from '../../platform/security/access.decorators.js';
import { CurrentExchange, type Exchange } from '../../platform/security/exchange.js';
import type { Proof } from './proof.js';
import { CurrentProof, ProofGuard } from './proof.guard.js';
import { SessionsService } from './sessions.service.js';
import { SignInLinksService } from './sign-in-links.service.js';

@Controller('api/sign-in-links')
export class SignInLinksController {
  constructor(
    private readonly links: SignInLinksService,
    private readonly sessions: SessionsService,
  ) {}

  @Post()
  @HttpCode(204)
  @Public('Signing in comes before being signed in')
  @Operation({
    summary: 'Get a code and a link by mail, to sign in or to open an account',
    body: RequestSignInLinkDto,
    answer: 'nothing',
  })
  request(@Body() dto: RequestSignInLinkDto, @CurrentExchange() exchange: Exchange): Promise<void> {
    return this.links.request(dto, exchange);
  }

  @Post('redeem')
  @HttpCode(200)
  @Public('Signing in comes before being signed in')
  @UseGuards(ProofGuard('mail', RedeemSignInLinkDto))
  @Operation({
    summary: 'Use a mailed code or link',
    body: RedeemSignInLinkDto,
    answer: { one: SessionDto },
    failures: [401],
  })
  redeem(@CurrentProof() proof: Proof, @CurrentExchange() exchange: Exchange): Promise<SessionDto> {
    return this.sessions.accept(proof, exchange);
  }
}
