import { apiPaths } from '@headframe/shared/common';
import type { FactorsDto } from '@headframe/shared/factors';
import { apiQuery } from '../../../lib/query-client';

/** With what the signed-in person can sign in. */
export const factorsQuery = apiQuery<FactorsDto>(['factors'], apiPaths.factors);
