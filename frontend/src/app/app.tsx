import type { LanguageCode } from '@headframe/shared/common';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useMemo, useRef } from 'react';
import { ToastProvider } from '../components/ui/toast/toast';
import { NowProvider } from '../lib/format/format-provider';
import type { Catalogue } from '../lib/i18n/catalogue';
import { LanguageProvider, useLanguage } from '../lib/i18n/language-provider';
import type { ThemeChoice } from '../lib/theme/theme';
import { ThemeProvider } from '../lib/theme/theme-provider';
import type { createPageRouter } from './router';
import { createRouterContext } from './router-context';

export interface AppProps {
  readonly router: ReturnType<typeof createPageRouter>;
  readonly queryClient: QueryClient;
  readonly language: LanguageCode;
  readonly catalogue: Catalogue;
  readonly theme: ThemeChoice;
  readonly now: string;
}

/** The whole page: the same tree on the server and in the browser. */
export function App({ router, queryClient, language, catalogue, theme, now }: AppProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <LanguageProvider language={language} catalogue={catalogue}>
        <ThemeProvider initial={theme}>
          <NowProvider initial={now}>
            <ToastProvider>
              <Screens router={router} queryClient={queryClient} />
            </ToastProvider>
          </NowProvider>
        </ThemeProvider>
      </LanguageProvider>
    </QueryClientProvider>
  );
}

/** Hands the language to the router, and reads everything again when it changes: the API answers in it. */
function Screens({ router, queryClient }: Pick<AppProps, 'router' | 'queryClient'>) {
  const { language, t } = useLanguage();
  const shown = useRef(language);
  const context = useMemo(() => createRouterContext(queryClient, t), [queryClient, t]);

  useEffect(() => {
    if (shown.current === language) return;
    shown.current = language;
    queryClient.removeQueries({ type: 'inactive' });
    void queryClient.invalidateQueries();
    void router.invalidate();
  }, [language, queryClient, router]);

  return <RouterProvider router={router} context={context} />;
}
