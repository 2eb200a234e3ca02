import { apiPaths } from '@headframe/shared/common';
import type { InstallationDto } from '@headframe/shared/installation';
import { apiQuery } from '../../../lib/query-client';

/** What this installation is: its version, and whether its content is a demonstration. */
export const installationQuery = apiQuery<InstallationDto>(['installation'], apiPaths.installation);
