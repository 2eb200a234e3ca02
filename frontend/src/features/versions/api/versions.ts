import { apiPaths } from '@headframe/shared/common';
import type { VersionCardDto, VersionDto } from '@headframe/shared/versions';
import { apiPages, apiQuery } from '../../../lib/query-client';

/** The versions of an idea, newest first, from the page that `cursor` begins. */
export const versionsQuery = (ideaId: string, cursor?: string) =>
  apiPages<VersionCardDto>(['versions', ideaId, 'list'], apiPaths.versions(ideaId), cursor);

/** One version with its text. */
export const versionQuery = (ideaId: string, number: number) =>
  apiQuery<VersionDto>(['versions', ideaId, 'one', number], apiPaths.version(ideaId, number));
