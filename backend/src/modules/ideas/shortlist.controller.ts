import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import type { LanguageCode } from '@headframe/shared/common';
import { ShortlistDto, ShortlistedDto } from '@headframe/shared/ideas';
import { ReadingLanguage } from '../../platform/http/reading-language.js';
import { SlugPipe } from '../../platform/http/validation.js';
import { Operation } from '../../platform/openapi/operation.decorator.js';
import { CurrentActor, Policy } from '../../platform/security/access.decorators.js';
import type { Actor } from '../../platform/security/actor.js';
import { ShortlistUseCase } from './shortlist.use-case.js';

@Controller('api/challenges/:slug/shortlist')
export class ShortlistController {
  constructor(private readonly shortlist: ShortlistUseCase) {}

  @Post()
  @HttpCode(200)
  @Policy('ideas.shortlist')
  @Operation({
    summary: 'Choose which proposals go to the review, with a reason each: all at once or none',
    body: ShortlistDto,
    answer: { one: ShortlistedDto },
    failures: [409],
  })
  run(
    @Param('slug', SlugPipe) slug: string,
    @Body() dto: ShortlistDto,
    @CurrentActor() actor: Actor,
    @ReadingLanguage() language: LanguageCode,
  ): Promise<ShortlistedDto> {
    return this.shortlist.run(slug, dto, actor, language);
  }
}
