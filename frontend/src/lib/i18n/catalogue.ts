import type { LanguageCode } from '@headframe/shared/common';
import type english from '../../locales/en';
import type { Message } from './message';

/** Every sentence the page can say: the keys of the English catalogue. */
export type MessageId = keyof typeof english;
export type Catalogue = Readonly<Record<MessageId, Message>>;

const CATALOGUES: Record<LanguageCode, () => Promise<{ default: Catalogue }>> = {
  en: () => import('../../locales/en'),
  de: () => import('../../locales/de'),
  es: () => import('../../locales/es'),
  el: () => import('../../locales/el'),
  mk: () => import('../../locales/mk'),
  hu: () => import('../../locales/hu'),
};

/** Loads one language; the others never travel. */
export async function loadCatalogue(language: LanguageCode): Promise<Catalogue> {
  return (await CATALOGUES[language]()).default;
}

/** The module that holds a language, as the build's manifest names it. */
export function catalogueModule(language: LanguageCode): string {
  return `src/locales/${language}/index.ts`;
}
