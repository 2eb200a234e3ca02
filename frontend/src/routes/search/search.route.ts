import { LANGUAGES } from '@headframe/shared/common';
import { IDEA_DEPTHS, IDEA_STATUSES, type IdeaSort, type SEARCH_LIMITS } from '@headframe/shared/ideas';
import { THEMES } from '@headframe/shared/themes';
import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';
import { choiceParam, cursorParam, type RawSearch, searchParams, textParam } from '../../lib/search-params';

// The contract keeps these two beside a DTO class; importing their values would bring the validator to every reader.
// The types hold them to the contract.
const SORTS = Object.keys({ newest: true, supported: true, match: true } satisfies Record<
  IdeaSort,
  true
>) as IdeaSort[];
const QUERY_MAX: (typeof SEARCH_LIMITS)['max'] = 100;

export const searchRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.search,
  validateSearch: (raw: RawSearch) =>
    searchParams({
      q: textParam(raw.q, QUERY_MAX),
      region: textParam(raw.region, 80),
      theme: choiceParam(raw.theme, THEMES),
      language: choiceParam(raw.language, LANGUAGES),
      depth: choiceParam(raw.depth, IDEA_DEPTHS),
      status: choiceParam(raw.status, IDEA_STATUSES),
      sort: choiceParam(raw.sort, SORTS),
      cursor: cursorParam(raw.cursor),
    }),
  head: ({ match }) => pageHead({ title: match.context.t('pages.search') }),
  ...lazyPage('search', () => import('./search-page'), 'SearchPage'),
});
