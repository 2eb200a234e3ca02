import { isLanguageCode, type LanguageCode } from '@headframe/shared/common';
import type { DehydratedState } from '@tanstack/react-query';
import { rememberedLanguage } from '../lib/i18n/language';
import { rememberedTheme, type ThemeChoice } from '../lib/theme/theme';

/** What the server asks the page to draw. */
export interface PageRequest {
  /** Path and query. */
  readonly url: string;
  readonly language: LanguageCode;
  readonly theme: ThemeChoice;
  /** The present moment, ISO 8601. */
  readonly now: string;
  /** Reads the API as the same person, without leaving the process. */
  readonly fetchApi: (path: string) => Promise<{ status: number; body: unknown }>;
}

/** What the browser needs to go on where the server stopped. */
export interface PageData {
  readonly queries: DehydratedState;
  readonly language: LanguageCode;
  readonly theme: ThemeChoice;
  readonly now: string;
  /** The answer's status: only a whole page (200) can be taken over, an error page is drawn anew. */
  readonly status: number;
}

export interface RenderedPage {
  readonly status: number;
  /** Where to go instead; the rest is empty then. */
  readonly redirect?: string;
  /** Escaped tags for `<head>`. */
  readonly head: string;
  readonly html: string;
  readonly data: PageData;
  /** Modules that the browser will need at once, as Vite's manifest names them. */
  readonly preload: readonly string[];
}

const DATA_BLOCK = 'page-data';

/**
 * The data block for the page's HTML. It is no script: the content security policy lets it pass, and nothing in it can
 * close it, because `<` never appears.
 */
export function pageDataBlock(data: PageData): string {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="${DATA_BLOCK}">${json}</script>`;
}

/** The server's data; without a server (`vite`) what the browser itself remembers. */
export function readPageData(): PageData {
  const text = document.getElementById(DATA_BLOCK)?.textContent;
  if (text) {
    const data = JSON.parse(text) as PageData;
    if (isLanguageCode(data.language)) return data;
  }
  return {
    queries: { queries: [], mutations: [] },
    language: rememberedLanguage(),
    theme: rememberedTheme(),
    now: new Date().toISOString(),
    status: 0,
  };
}
