import { Controller, Get, Param } from '@nestjs/common';
import type { LanguageCode } from '@headframe/shared/common';
import { RegionCardDto, RegionDto } from '@headframe/shared/regions';
import { PublicRead } from '../../platform/http/public-read.interceptor.js';
import { ReadingLanguage } from '../../platform/http/reading-language.js';
import { SlugPipe } from '../../platform/http/validation.js';
import { Operation } from '../../platform/openapi/operation.decorator.js';
import { Public } from '../../platform/security/access.decorators.js';
import { RegionsService } from './regions.service.js';

@Controller('api/regions')
export class RegionsController {
  constructor(private readonly regions: RegionsService) {}

  @Get()
  @Public('Reading needs no account')
  @PublicRead()
  @Operation({ summary: 'All regions', answer: { list: RegionCardDto } })
  list(@ReadingLanguage() language: LanguageCode): Promise<RegionCardDto[]> {
    return this.regions.list(language);
  }

  @Get(':slug')
  @Public('Reading needs no account')
  @PublicRead()
  @Operation({ summary: 'A region with its labs and organisations', answer: { one: RegionDto } })
  get(@Param('slug', SlugPipe) slug: string, @ReadingLanguage() language: LanguageCode): Promise<RegionDto> {
    return this.regions.get(slug, language);
  }
}
