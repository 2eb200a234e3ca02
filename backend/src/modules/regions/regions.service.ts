import { Injectable } from '@nestjs/common';
import type { LanguageCode } from '@headframe/shared/common';
import type { RegionCardDto, RegionDto } from '@headframe/shared/regions';
import { violatedUnique } from '../../platform/errors/database-errors.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { regionSlugTaken } from './regions.errors.js';
import { presentRegion, presentRegionCard } from './regions.presenter.js';
import { type NewRegion, RegionsRepository } from './regions.repository.js';

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

  /** Adds a region and returns its id. @throws DomainError 422 where the slug is taken */
  async create(region: NewRegion): Promise<string> {
    try {
      return await this.regions.insert(region);
    } catch (error) {
      throw violatedUnique(error) === 'uq_region_slug' ? regionSlugTaken() : error;
    }
  }
}
