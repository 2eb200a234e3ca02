import { Controller, Get, Res } from '@nestjs/common';
import { HealthDto } from '@headframe/shared/health';
import type { FastifyReply } from 'fastify';
import { Operation } from '../../platform/openapi/operation.decorator.js';
import { Public } from '../../platform/security/access.decorators.js';
import { HealthService } from './health.service.js';

@Controller('api/health')
export class HealthController {
  constructor(private readonly health: HealthService) {}

  @Get('live')
  @Public('Asked by whatever keeps the process running')
  @Operation({ summary: 'Whether the process runs', answer: { one: HealthDto } })
  live(): HealthDto {
    return { status: 'ok', checks: {} };
  }

  @Get('ready')
  @Public('Asked by whatever sends requests here')
  @Operation({ summary: 'Whether requests can be served', answer: { one: HealthDto } })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthDto> {
    const health = await this.health.ready();
    void reply.status(health.status === 'ok' ? 200 : 503);
    return health;
  }
}
