import { Controller, Get, Param } from '@nestjs/common';
import type { LanguageCode } from '@headframe/shared/common';
import { LabDto } from '@headframe/shared/labs';
import { PublicRead } from '../../platform/http/public-read.interceptor.js';
import { ReadingLanguage } from '../../platform/http/reading-language.js';
import { SlugPipe } from '../../platform/http/validation.js';
import { Operation } from '../../platform/openapi/operation.decorator.js';
import { Public, Reader } from '../../platform/security/access.decorators.js';
import type { MaybeActor } from '../../platform/security/actor.js';
import { LabsService } from './labs.service.js';

@Controller('api/labs')
export class LabsController {
  constructor(private readonly labs: LabsService) {}

  @Get(':slug')
  @Public('Reading needs no account')
  @PublicRead()
  @Operation({ summary: 'A lab', answer: { one: LabDto } })
  get(
    @Param('slug', SlugPipe) slug: string,
    @Reader() reader: MaybeActor,
    @ReadingLanguage() language: LanguageCode,
  ): Promise<LabDto> {
    return this.labs.get(slug, reader, language);
  }
}
