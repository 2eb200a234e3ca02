import { apiPaths } from '@headframe/shared/common';
import type { DeletionStepDto } from '@headframe/shared/privacy';
import { apiQuery } from '../../../lib/query-client';

/** What deleting the account would do to what is the reader's. */
export const deletionQuery = apiQuery<DeletionStepDto[]>(['deletion'], apiPaths.accountDeletion);
