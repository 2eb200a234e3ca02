import { Controller, Delete, Get, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import { SessionDto, SignInDto } from '@headframe/shared/sessions';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Operation } from '../../platform/openapi/operation.decorator.js';
import { Public, Reader } from '../../platform/security/access.decorators.js';
import type { MaybeActor } from '../../platform/security/actor.js';
import { PasswordGuard } from './password.guard.js';
import { SessionsService } from './sessions.service.js';

@Controller('api/sessions')
export class SessionsController {
  constructor(private readonly sessions: SessionsService) {}

  @Post()
  @Public('Signing in comes before being signed in')
  @UseGuards(PasswordGuard)
  @Operation({ summary: 'Sign in', body: SignInDto, answer: { one: SessionDto }, status: 201, failures: [401] })
  start(
    @Req() request: FastifyRequest & { user: string },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    return this.sessions.start(request.user, reply);
  }

  @Get('current')
  @Public('Tells a reader whether they are signed in')
  @Operation({ summary: 'Who is signed in on this browser', answer: { one: SessionDto } })
  current(@Reader() reader: MaybeActor): Promise<SessionDto> {
    return this.sessions.current(reader);
  }

  @Delete('current')
  @HttpCode(204)
  @Public('Signing out works with an ended session too')
  @Operation({ summary: 'Sign out', answer: 'nothing' })
  end(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    return this.sessions.end(request, reply);
  }
}
