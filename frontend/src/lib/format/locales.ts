import type { LanguageCode } from '@headframe/shared/common';

/**
 * Languages that every browser's `Intl` knows. Macedonian is not among them: Chromium ships none and silently answers
 * in English, so `macedonian.ts` brings its own words.
 */
export const INTL_LOCALES: Record<Exclude<LanguageCode, 'mk'>, string> = {
  en: 'en-GB',
  de: 'de-DE',
  es: 'es-ES',
  el: 'el-GR',
  hu: 'hu-HU',
};

/** The locale for numbers. Macedonian writes them as German does: 1.234.567,89. */
export function numberLocale(language: LanguageCode): string {
  return language === 'mk' ? INTL_LOCALES.de : INTL_LOCALES[language];
}
