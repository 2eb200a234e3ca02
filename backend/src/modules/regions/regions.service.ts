import { Injectable } from '@nestjs/common';
import type { LanguageCode } from '@headframe/shared/common';
import type { RegionCardDto, RegionDto } from '@headframe/shared/regions';
import { notFound } from '../../platform/errors/domain-error.js';
import { presentRegion, presentRegionCard } from './regions.presenter.js';
import { RegionsRepository } from './regions.repository.js';

@Injectable()
export class RegionsService {
  constructor(private readonly regions: RegionsRepository) {}

  async list(language: LanguageCode): Promise<RegionCardDto[]> {
    return (await this.regions.list(language)).map(presentRegionCard);
  }

  async get(slug: string, language: LanguageCode): Promise<RegionDto> {
    const row = await this.regions.find(slug, language);
    if (!row) throw notFound();
    return presentRegion(row);
  }
}
