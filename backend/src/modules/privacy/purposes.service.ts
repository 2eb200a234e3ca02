import { Injectable } from '@nestjs/common';
import { type ListPurposesQuery, type PurposeDto, PURPOSES } from '@headframe/shared/privacy';
import { notFound } from '../../platform/errors/domain-error.js';
import { PurposesRepository } from './purposes.repository.js';

@Injectable()
export class PurposesService {
  constructor(private readonly purposes: PurposesRepository) {}

  /** What personal data is kept for in a region, in the order of the contract. @throws DomainError 404 */
  async list({ region }: ListPurposesQuery): Promise<PurposeDto[]> {
    const rows = await this.purposes.ofRegion(region);
    if (rows.length === 0) throw notFound();
    return rows.toSorted((a, b) => PURPOSES.indexOf(a.purpose) - PURPOSES.indexOf(b.purpose));
  }
}
