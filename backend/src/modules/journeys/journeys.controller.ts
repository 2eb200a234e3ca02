import { Controller, Get, Param, Query } from '@nestjs/common';
import type { Page } from '@headframe/shared/common';
import { JourneyStepDto, ListJourneyQuery } from '@headframe/shared/events';
import { PublicRead } from '../../platform/http/public-read.interceptor.js';
import { IdPipe } from '../../platform/http/validation.js';
import { Operation } from '../../platform/openapi/operation.decorator.js';
import { Public, Reader } from '../../platform/security/access.decorators.js';
import type { MaybeActor } from '../../platform/security/actor.js';
import { JourneysService } from './journeys.service.js';

@Controller('api/ideas/:id/journey')
export class JourneysController {
  constructor(private readonly journeys: JourneysService) {}

  @Get()
  @Public('Reading needs no account')
  @PublicRead()
  @Operation({
    summary: 'Every step of an idea’s way, oldest first',
    query: ListJourneyQuery,
    answer: { page: JourneyStepDto },
  })
  list(
    @Param('id', IdPipe) id: string,
    @Query() query: ListJourneyQuery,
    @Reader() reader: MaybeActor,
  ): Promise<Page<JourneyStepDto>> {
    return this.journeys.list(id, query, reader);
  }
}
