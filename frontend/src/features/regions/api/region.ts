import { apiPaths } from '@headframe/shared/common';
import type { RegionDto } from '@headframe/shared/regions';
import { apiQuery } from '../../../lib/query-client';

/** One region with its labs and organisations. */
export const regionQuery = (slug: string) => apiQuery<RegionDto>(['regions', 'one', slug], apiPaths.region(slug));
