import { apiPaths } from '@headframe/shared/common';
import type { PurposeDto } from '@headframe/shared/privacy';
import { apiQuery } from '../../../lib/query-client';
import { withQuery } from '../../../lib/query-string';

/** What personal data is kept for in a region. */
export const purposesQuery = (region: string) =>
  apiQuery<PurposeDto[]>(['purposes', region], withQuery(apiPaths.purposes, { region }));
