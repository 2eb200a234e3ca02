import { apiPaths } from '@headframe/shared/common';
import type { GrantableRoleDto } from '@headframe/shared/people';
import { apiQuery } from '../../../lib/query-client';

/** The roles that the reader may give and take, and where. */
export const grantableRolesQuery = apiQuery<GrantableRoleDto[]>(['people', 'grantable'], apiPaths.grantableRoles);
