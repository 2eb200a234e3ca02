import { apiPaths } from '@headframe/shared/common';
import type { LoginSessionDto } from '@headframe/shared/sessions';
import { apiQuery } from '../../../lib/query-client';

/** Where the signed-in person is signed in, the last used first. */
export const loginSessionsQuery = apiQuery<LoginSessionDto[]>(['sessions', 'list'], apiPaths.sessions);
