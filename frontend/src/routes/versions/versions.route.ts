import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';
import { ideaQuery } from '../../features/ideas/api/idea';
import { versionQuery, versionsQuery } from '../../features/versions/api/versions';
import { choiceParam, cursorParam, numberParam, type RawSearch, searchParams } from '../../lib/search-params';
import { comparedVersions } from './compared-versions';

export const versionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.versions,
  validateSearch: (raw: RawSearch) =>
    searchParams({
      from: numberParam(raw.from),
      to: numberParam(raw.to),
      view: choiceParam(raw.view, ['inline', 'side'] as const),
      cursor: cursorParam(raw.cursor),
    }),
  loaderDeps: ({ search: { from, to, cursor } }) => ({ from, to, cursor }),
  loader: async ({ context, params: { ideaId }, deps: { cursor, ...search } }) => {
    const idea = await context.load(ideaQuery(ideaId));
    const { from, to } = comparedVersions(idea, search);
    await Promise.all([
      context.load(versionQuery(ideaId, from)),
      context.load(versionQuery(ideaId, to)),
      context.loadPages(versionsQuery(ideaId, cursor)),
    ]);
  },
  head: ({ match }) => pageHead({ title: match.context.t('pages.versions'), noIndex: true }),
  ...lazyPage('versions', () => import('./versions-page'), 'VersionsPage', 'further'),
});
