import { Body, Controller, Headers, Param, Put } from '@nestjs/common';
import { PhasesDto, SavePhasesDto } from '@headframe/shared/challenges';
import { SlugPipe } from '../../platform/http/validation.js';
import { Operation } from '../../platform/openapi/operation.decorator.js';
import { CurrentActor, Policy } from '../../platform/security/access.decorators.js';
import type { Actor } from '../../platform/security/actor.js';
import { ChallengePhasesService } from './challenge-phases.service.js';

@Controller('api/challenges/:slug/phases')
export class ChallengePhasesController {
  constructor(private readonly phases: ChallengePhasesService) {}

  @Put()
  @Policy('challenges.phases')
  @Operation({
    summary: 'Date the phases of a challenge by the clocks of its region',
    body: SavePhasesDto,
    answer: { one: PhasesDto },
    ifMatch: true,
  })
  save(
    @Param('slug', SlugPipe) slug: string,
    @Body() dto: SavePhasesDto,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentActor() actor: Actor,
  ): Promise<PhasesDto> {
    return this.phases.save(slug, dto, ifMatch, actor);
  }
}
