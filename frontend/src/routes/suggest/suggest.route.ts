import { SUGGESTION_PARTS } from '@headframe/shared/suggestions';
import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { requireAccount } from '../../app/require-account';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';
import { ideaQuery } from '../../features/ideas/api/idea';
import { choiceParam, type RawSearch, searchParams } from '../../lib/search-params';

export const suggestRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.suggest,
  validateSearch: (raw: RawSearch) => searchParams({ part: choiceParam(raw.part, SUGGESTION_PARTS) }),
  beforeLoad: requireAccount,
  loader: ({ context, params }) => context.load(ideaQuery(params.ideaId)),
  head: ({ match }) => pageHead({ title: match.context.t('pages.suggest'), noIndex: true }),
  remountDeps: ({ params, search }) => ({ params, search }),
  ...lazyPage('suggest', () => import('./suggest-page'), 'SuggestPage', 'further'),
});
