import { dehydrate } from '@tanstack/react-query';
import { createMemoryHistory } from '@tanstack/react-router';
import { renderToString } from 'react-dom/server';
import { App } from './app/app';
import { headHtml, headOf } from './app/head';
import type { PageData, PageRequest, RenderedPage } from './app/page-data';
import { createPageRouter } from './app/router';
import { createRouterContext } from './app/router-context';
import { ApiError } from './lib/api-error';
import { catalogueModules, loadCatalogue } from './lib/i18n/catalogue';
import { createTranslate } from './lib/i18n/translate';
import { createQueryClient } from './lib/query-client';

export type { PageData, PageRequest, RenderedPage } from './app/page-data';
export { pageDataBlock } from './app/page-data';

/**
 * Draws one page for one reader. Everything it needs is made here and dropped afterwards: the server draws many pages
 * at once and nothing of one reader may reach another.
 */
export async function render(request: PageRequest): Promise<RenderedPage> {
  const { language, theme, now } = request;
  const catalogue = await loadCatalogue(language);
  const t = createTranslate(language, catalogue);
  const queryClient = createQueryClient((path) => readApi(request, path));
  const router = createPageRouter(
    createRouterContext(queryClient, t),
    createMemoryHistory({ initialEntries: [request.url] }),
  );
  await router.load();

  const data = (status: number): PageData => ({ queries: dehydrate(queryClient), language, theme, now, status });
  // The router's own server adapter reads the same field.
  const result = router._serverResult;
  if (result?.type === 'redirect') {
    const { redirect } = result;
    const target = redirect.headers.get('Location') ?? redirect.options.href ?? '/';
    return { status: 302, redirect: target, head: '', html: '', data: data(302), preload: [] };
  }

  const { matches } = router.state;
  const status = statusOf(matches);
  const html = renderToString(
    <App router={router} queryClient={queryClient} language={language} catalogue={catalogue} theme={theme} now={now} />,
  );
  const modules = matches.flatMap((match) => match.staticData.module ?? []);
  const hasFurtherWords = matches.some((match) => match.staticData.hasFurtherWords === true);
  return {
    status,
    head: headHtml(headOf(matches, t)),
    html,
    data: data(status),
    preload: [...catalogueModules(language, hasFurtherWords), ...modules],
  };
}

async function readApi({ fetchApi }: PageRequest, path: string): Promise<unknown> {
  const { status, body } = await fetchApi(path);
  if (status >= 400) throw ApiError.fromAnswer(status, body);
  return body;
}

function statusOf(matches: readonly { status: string; _notFound?: boolean; error?: unknown }[]): number {
  if (matches.some((match) => match.status === 'notFound' || match._notFound === true)) return 404;
  const broken = matches.find((match) => match.status === 'error');
  if (broken === undefined) return 200;
  return broken.error instanceof ApiError && broken.error.status === 403 ? 403 : 503;
}
