import { isLanguageCode, type LanguageCode, negotiateLanguage } from '@headframe/shared/common';
import { keepCookie, readCookie } from '../cookies';

const COOKIE = 'language';

/** The reader's language where the server has not said it: chosen before, else the browser's, else English. */
export function rememberedLanguage(): LanguageCode {
  const value = readCookie(COOKIE);
  return isLanguageCode(value) ? value : negotiateLanguage(navigator.languages);
}

/** Remembers a choice and tells assistive technology which language the page now speaks. */
export function chooseLanguage(language: LanguageCode): void {
  keepCookie(COOKIE, language);
  document.documentElement.lang = language;
}
