import { apiPaths } from '@headframe/shared/common';
import type { ConsentReceiptDto } from '@headframe/shared/guardians';
import { apiQuery } from '../../../lib/query-client';

/** Every yes and no about the reader's data, oldest first. */
export const consentsQuery = apiQuery<ConsentReceiptDto[]>(['consents'], apiPaths.consents);
