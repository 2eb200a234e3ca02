import './styles/index.css';
import { hydrate } from '@tanstack/react-query';
import { createBrowserHistory } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app/app';
import { readPageData } from './app/page-data';
import { createPageRouter } from './app/router';
import { createRouterContext } from './app/router-context';
import { api } from './lib/api-client';
import { endEarlyInput } from './lib/early-input';
import { loadCatalogue } from './lib/i18n/catalogue';
import { createTranslate } from './lib/i18n/translate';
import { createQueryClient } from './lib/query-client';

/** Takes over the server's page, or draws the first one where there is none. */
async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root.');

  const { queries, language, theme, now, status } = readPageData();
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = theme;

  const queryClient = createQueryClient((path, signal) => api.get(path, signal));
  hydrate(queryClient, queries);
  const catalogue = await loadCatalogue(language);
  const router = createPageRouter(
    createRouterContext(queryClient, createTranslate(language, catalogue)),
    createBrowserHistory(),
  );
  // The screen's code and data must be here before the first render: then that render equals the server's.
  await router.load();

  const app = (
    <StrictMode>
      <App
        router={router}
        queryClient={queryClient}
        language={language}
        catalogue={catalogue}
        theme={theme}
        now={now}
      />
    </StrictMode>
  );
  endEarlyInput();
  if (status === 200) hydrateRoot(root, app);
  else createRoot(root).render(app);
}

void start();
