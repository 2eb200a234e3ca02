import { UNKNOWN_CONSENT_AGE } from '@headframe/shared/accounts';
import type { RegionCardDto, RegionDto } from '@headframe/shared/regions';
import type { RegionCardRow, RegionRow } from './regions.repository.js';

export function presentRegionCard<Row extends RegionCardRow>(row: Row): Row & RegionCardDto {
  return { ...row, consentAge: row.consentAge ?? UNKNOWN_CONSENT_AGE };
}

export const presentRegion = (row: RegionRow): RegionDto => presentRegionCard(row);
