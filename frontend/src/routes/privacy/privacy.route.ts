import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { requireAccount } from '../../app/require-account';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';
import { consentsQuery } from '../../features/privacy/api/consents';
import { dataExportsQuery } from '../../features/privacy/api/data-exports';
import { deletionQuery } from '../../features/privacy/api/deletion';
import { mutesQuery } from '../../features/privacy/api/mutes';
import { purposesQuery } from '../../features/privacy/api/purposes';
import { regionsQuery } from '../../features/regions/api/regions';

export const privacyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.privacy,
  beforeLoad: requireAccount,
  loader: ({ context: { account, load, loadPages } }) =>
    Promise.all([
      load(dataExportsQuery),
      loadPages(mutesQuery),
      load(consentsQuery),
      load(deletionQuery),
      load(purposesQuery(account.region)),
      load(regionsQuery),
    ]),
  head: ({ match }) => pageHead({ title: match.context.t('pages.privacy'), noIndex: true }),
  ...lazyPage('privacy', () => import('./privacy-page'), 'PrivacyPage', 'further'),
});
