import { Controller, Delete, HttpCode, Param, Put } from '@nestjs/common';
import { SupportDto } from '@headframe/shared/supports';
import { IdPipe } from '../../platform/http/validation.js';
import { Operation } from '../../platform/openapi/operation.decorator.js';
import { CurrentActor, Policy } from '../../platform/security/access.decorators.js';
import type { Actor } from '../../platform/security/actor.js';
import { SupportsService } from './supports.service.js';

@Controller('api/ideas/:id/support')
export class SupportsController {
  constructor(private readonly supports: SupportsService) {}

  @Put()
  @Policy('supports.give')
  @Operation({ summary: 'Support an idea', answer: { one: SupportDto }, failures: [409] })
  give(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<SupportDto> {
    return this.supports.give(id, actor);
  }

  @Delete()
  @HttpCode(200)
  @Policy('supports.takeBack')
  @Operation({ summary: 'Take support back', answer: { one: SupportDto }, failures: [409] })
  takeBack(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<SupportDto> {
    return this.supports.takeBack(id, actor);
  }
}
