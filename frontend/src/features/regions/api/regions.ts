import { apiPaths } from '@headframe/shared/common';
import type { RegionCardDto } from '@headframe/shared/regions';
import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../../lib/query-client';

/** All regions of the installation, as the reader's language orders them. */
export const regionsQuery = apiQuery<RegionCardDto[]>(['regions', 'all'], apiPaths.regions);

/** The regions for a menu; empty while they are not known. */
export function useRegions(): readonly RegionCardDto[] {
  return useQuery(regionsQuery).data ?? [];
}
