import { Body, Controller, Headers, Param, Put } from '@nestjs/common';
import { ChallengeFormDto, SaveChallengeFormDto } from '@headframe/shared/challenges';
import { SlugPipe } from '../../platform/http/validation.js';
import { Operation } from '../../platform/openapi/operation.decorator.js';
import { CurrentActor, Policy } from '../../platform/security/access.decorators.js';
import type { Actor } from '../../platform/security/actor.js';
import { ChallengeFormsService } from './challenge-forms.service.js';

@Controller('api/challenges/:slug/form')
export class ChallengeFormsController {
  constructor(private readonly forms: ChallengeFormsService) {}

  @Put()
  @Policy('challenges.form')
  @Operation({
    summary: 'Say what a challenge asks of its proposals',
    body: SaveChallengeFormDto,
    answer: { one: ChallengeFormDto },
    ifMatch: true,
  })
  save(
    @Param('slug', SlugPipe) slug: string,
    @Body() dto: SaveChallengeFormDto,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentActor() actor: Actor,
  ): Promise<ChallengeFormDto> {
    return this.forms.save(slug, dto, ifMatch, actor);
  }
}
