import { apiPaths } from '@headframe/shared/common';
import type { LabDto } from '@headframe/shared/labs';
import { apiQuery } from '../../../lib/query-client';

/** One lab with its rules, partners and safeguarding person. */
export const labQuery = (slug: string) => apiQuery<LabDto>(['labs', 'one', slug], apiPaths.lab(slug));
