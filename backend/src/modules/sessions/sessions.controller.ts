import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req, UseGuards } from '@nestjs/common';
import {
  CodeDto,
  LoginSessionDto,
  PasskeyAnswerDto,
  PasskeyOptionsDto,
  PupilSignInDto,
  RecoveryCodeDto,
  SessionDto,
  SignInDto,
} from '@headframe/shared/sessions';
import type { FastifyRequest } from 'fastify';
import { IdPipe } from '../../platform/http/validation.js';
import { Operation } from '../../platform/openapi/operation.decorator.js';
import { CurrentActor, Policy, Public, Reader } from '../../platform/security/access.decorators.js';
import type { Actor, MaybeActor } from '../../platform/security/actor.js';
import { BrowserGuard } from '../../platform/security/browser.guard.js';
import { CurrentExchange, type Exchange } from '../../platform/security/exchange.js';
import { KnownBrowsers } from '../../platform/security/known-browsers.js';
import { emailKey } from '../accounts/account-keys.js';
import { PasskeysService } from '../factors/passkeys.service.js';
import type { Proof } from './proof.js';
import { CurrentProof, ProofGuard } from './proof.guard.js';
import { SecondFactorsService } from './second-factors.service.js';
import { SessionsService } from './sessions.service.js';

const BEFORE = 'Signing in comes before being signed in';

@Controller('api/sessions')
export class SessionsController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly passkeys: PasskeysService,
    private readonly secondFactors: SecondFactorsService,
    private readonly knownBrowsers: KnownBrowsers,
  ) {}

  @Post()
  @Public(BEFORE)
  @UseGuards(ProofGuard('local', SignInDto))
  @Operation({
    summary: 'Sign in by password',
    body: SignInDto,
    answer: { one: SessionDto },
    status: 201,
    failures: [401],
  })
  start(
    @Body() { email }: SignInDto,
    @CurrentProof() proof: Proof,
    @CurrentExchange() exchange: Exchange,
  ): Promise<SessionDto> {
    this.knownBrowsers.remember(emailKey(email), exchange);
    return this.sessions.accept(proof, exchange);
  }

  @Post('pupil')
  @Public(BEFORE)
  @UseGuards(BrowserGuard, ProofGuard('pupil', PupilSignInDto))
  @Operation({
    summary: 'Sign in as a pupil by the code of the group and a PIN',
    body: PupilSignInDto,
    answer: { one: SessionDto },
    status: 201,
    failures: [401],
  })
  startAsPupil(@CurrentProof() proof: Proof, @CurrentExchange() exchange: Exchange): Promise<SessionDto> {
    return this.sessions.accept(proof, exchange);
  }

  @Post('passkey/options')
  @HttpCode(200)
  @Public(BEFORE)
  @Operation({ summary: 'Begin to sign in by passkey', answer: { one: PasskeyOptionsDto } })
  async passkeyOptions(@CurrentExchange() exchange: Exchange): Promise<PasskeyOptionsDto> {
    return { options: await this.passkeys.signInOptions(exchange) };
  }

  @Post('passkey')
  @Public(BEFORE)
  @UseGuards(ProofGuard('passkey', PasskeyAnswerDto))
  @Operation({
    summary: 'Sign in by passkey',
    body: PasskeyAnswerDto,
    answer: { one: SessionDto },
    status: 201,
    failures: [401],
  })
  startByPasskey(@CurrentProof() proof: Proof, @CurrentExchange() exchange: Exchange): Promise<SessionDto> {
    return this.sessions.accept(proof, exchange);
  }

  @Post('second-factor/totp')
  @Public(BEFORE)
  @UseGuards(ProofGuard('totp', CodeDto))
  @Operation({
    summary: 'Second step: authenticator app',
    body: CodeDto,
    answer: { one: SessionDto },
    status: 201,
    failures: [401],
  })
  completeByTotp(@CurrentProof() proof: Proof, @CurrentExchange() exchange: Exchange): Promise<SessionDto> {
    return this.sessions.accept(proof, exchange);
  }

  @Post('second-factor/recovery-code')
  @Public(BEFORE)
  @UseGuards(ProofGuard('recovery-code', RecoveryCodeDto))
  @Operation({
    summary: 'Second step: recovery code',
    body: RecoveryCodeDto,
    answer: { one: SessionDto },
    status: 201,
    failures: [401],
  })
  completeByRecoveryCode(@CurrentProof() proof: Proof, @CurrentExchange() exchange: Exchange): Promise<SessionDto> {
    return this.sessions.accept(proof, exchange);
  }

  @Post('second-factor/passkey/options')
  @HttpCode(200)
  @Public(BEFORE)
  @Operation({ summary: 'Second step: what to ask the passkey', answer: { one: PasskeyOptionsDto }, failures: [401] })
  async secondFactorOptions(@CurrentExchange() exchange: Exchange): Promise<PasskeyOptionsDto> {
    return { options: await this.secondFactors.passkeyOptions(exchange) };
  }

  @Post('second-factor/passkey')
  @Public(BEFORE)
  @UseGuards(ProofGuard('second-passkey', PasskeyAnswerDto))
  @Operation({
    summary: 'Second step: passkey',
    body: PasskeyAnswerDto,
    answer: { one: SessionDto },
    status: 201,
    failures: [401],
  })
  completeByPasskey(@CurrentProof() proof: Proof, @CurrentExchange() exchange: Exchange): Promise<SessionDto> {
    return this.sessions.accept(proof, exchange);
  }

  @Get()
  @Policy('sessions.list')
  @Operation({ summary: 'Where you are signed in', answer: { list: LoginSessionDto } })
  list(@CurrentActor() actor: Actor): Promise<LoginSessionDto[]> {
    return this.sessions.list(actor);
  }

  @Get('current')
  @Public('Tells a reader whether they are signed in')
  @Operation({ summary: 'Who is signed in on this browser', answer: { one: SessionDto } })
  current(@Reader() reader: MaybeActor, @Req() request: FastifyRequest): Promise<SessionDto> {
    return this.sessions.current(reader, request);
  }

  @Delete('current')
  @HttpCode(204)
  @Public('Signing out works with an ended session too')
  @Operation({ summary: 'Sign out', answer: 'nothing' })
  end(@CurrentExchange() exchange: Exchange): Promise<void> {
    return this.sessions.end(exchange);
  }

  @Delete()
  @HttpCode(204)
  @Policy('sessions.end')
  @Operation({ summary: 'Sign out everywhere else', answer: 'nothing' })
  endOthers(@CurrentActor() actor: Actor): Promise<void> {
    return this.sessions.endOwnOthers(actor);
  }

  @Delete(':id')
  @HttpCode(204)
  @Policy('sessions.end')
  @Operation({ summary: 'Sign out on one device', answer: 'nothing' })
  endOne(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.sessions.endOne(id, actor);
  }
}
