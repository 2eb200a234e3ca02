import { createRoute } from '@tanstack/react-router';
import { pageHead } from '../../app/head';
import { lazyPage } from '../../app/lazy-page';
import { rootRoute } from '../../app/root-route';
import { routePaths } from '../../app/route-paths';
import { mailboxQuery } from '../../features/mails/api/mailbox';
import { cursorParam, type RawSearch, searchParams, textParam } from '../../lib/search-params';

/** What the demo would have sent. Outside the demo there is no such page. */
export const demoMailboxRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: routePaths.demoMailbox,
  validateSearch: (raw: RawSearch) =>
    searchParams({
      cursor: cursorParam(raw.cursor),
      /** The mail that is open. */
      mail: textParam(raw.mail, 36),
    }),
  loaderDeps: ({ search: { cursor } }) => ({ cursor }),
  loader: async ({ context, deps: { cursor } }) => {
    await context.loadPages(mailboxQuery(cursor));
  },
  head: ({ match }) => pageHead({ title: match.context.t('pages.demo_mailbox'), noIndex: true }),
  ...lazyPage('demo-mailbox', () => import('./demo-mailbox-page'), 'DemoMailboxPage', 'further'),
});
