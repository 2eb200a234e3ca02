import { apiPaths } from '@headframe/shared/common';
import type { DataExportDto } from '@headframe/shared/privacy';
import { apiQuery } from '../../../lib/query-client';

/** The copies of one's data, newest first. */
export const dataExportsQuery = apiQuery<DataExportDto[]>(['data-exports'], apiPaths.dataExports);
