import type { LanguageCode } from '@headframe/shared/common';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { ToastProvider } from '../components/ui/toast/toast';
import { NowProvider } from '../lib/format/format-provider';
import { loadCatalogue, loadFurtherWords } from '../lib/i18n/catalogue';
import { LanguageProvider } from '../lib/i18n/language-provider';
import { ThemeProvider } from '../lib/theme/theme-provider';

interface RenderOptions {
  readonly language?: LanguageCode;
  /** ISO 8601. */
  readonly now?: string;
}

/** Draws a part of the page with everything around it but router and queries. */
export async function renderPart(
  part: ReactNode,
  { language = 'en', now = '2026-03-05T12:00:00Z' }: RenderOptions = {},
) {
  await loadFurtherWords();
  const catalogue = await loadCatalogue(language);
  const wrap = (inner: ReactNode) => (
    <LanguageProvider language={language} catalogue={catalogue}>
      <ThemeProvider initial="auto">
        <NowProvider initial={now}>
          <ToastProvider>{inner}</ToastProvider>
        </NowProvider>
      </ThemeProvider>
    </LanguageProvider>
  );
  const result = render(wrap(part));
  return { ...result, user: userEvent.setup(), again: (next: ReactNode) => result.rerender(wrap(next)) };
}
