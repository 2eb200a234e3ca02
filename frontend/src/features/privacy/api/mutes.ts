import { apiPaths } from '@headframe/shared/common';
import type { MuteDto } from '@headframe/shared/privacy';
import { apiPages } from '../../../lib/query-client';

/** Whom the reader muted or blocked, latest first. */
export const mutesQuery = apiPages<MuteDto>(['mutes'], apiPaths.mutes);
