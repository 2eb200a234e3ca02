import { Controller, Get, Header, Inject, Req } from '@nestjs/common';
import { CodeDto } from '@headframe/shared/sessions';
import type { FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../config/config.js';
import { notFound } from '../platform/errors/domain-error.js';
import { Operation } from '../platform/openapi/operation.decorator.js';
import { Public } from '../platform/security/access.decorators.js';
import { DemoCodes } from './demo-codes.js';

/** What a demo account's owner would read off their phone. */
@Controller('api/demo')
export class DemoController {
  constructor(
    private readonly codes: DemoCodes,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('second-factor-code')
  @Public('Demo accounts are for everybody; there is nothing here outside demo mode')
  @Header('cache-control', 'no-store')
  @Operation({
    summary: 'The code that the authenticator of the demo account signing in shows now',
    answer: { one: CodeDto },
    failures: [404],
  })
  secondFactorCode(@Req() request: FastifyRequest): Promise<CodeDto> {
    if (!this.config.isDemo) throw notFound();
    return this.codes.forPending(request);
  }
}
