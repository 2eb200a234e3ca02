import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';
import { sessionQuery } from '../../features/accounts/api/session';
import { purposesQuery } from '../../features/privacy/api/purposes';
import { regionsQuery } from '../../features/regions/api/regions';
import { type RawSearch, searchParams, slugParam } from '../../lib/search-params';

export const privacyNoticeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.privacyNotice,
  validateSearch: (raw: RawSearch) => searchParams({ region: slugParam(raw.region) }),
  loaderDeps: ({ search: { region } }) => ({ region }),
  loader: async ({ context: { load }, deps }) => {
    const [regions, { account }] = await Promise.all([load(regionsQuery), load(sessionQuery)]);
    const region = deps.region ?? account?.region ?? regions[0]?.slug;
    if (region !== undefined) await load(purposesQuery(region));
    return { region };
  },
  head: ({ match: { context } }) =>
    pageHead({ title: context.t('pages.privacy_notice'), description: context.t('pages.privacy_notice_description') }),
  ...lazyPage('privacy-notice', () => import('./privacy-notice-page'), 'PrivacyNoticePage', 'further'),
});
