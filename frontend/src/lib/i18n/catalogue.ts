import type { LanguageCode } from '@headframe/shared/common';
import type english from '../../locales/en';
import type englishFurther from '../../locales/en/further';
import type { Message } from './message';

/** Every sentence the page can say: the keys of the English catalogue. */
export type MessageId = keyof typeof english | keyof typeof englishFurther;
export type Catalogue = Readonly<Record<MessageId, Message>>;
type Words = Readonly<Partial<Record<MessageId, Message>>>;
type WordsModule = Promise<{ default: Words }>;

/** What every screen says, and those that everybody reads. */
const FIRST: Record<LanguageCode, () => WordsModule> = {
  en: () => import('../../locales/en'),
  de: () => import('../../locales/de'),
  es: () => import('../../locales/es'),
  el: () => import('../../locales/el'),
  mk: () => import('../../locales/mk'),
  hu: () => import('../../locales/hu'),
};

/** What only the screens beyond reading say: writing, signing in, one's account, and those of the staff. */
const FURTHER: Record<LanguageCode, () => WordsModule> = {
  en: () => import('../../locales/en/further'),
  de: () => import('../../locales/de/further'),
  es: () => import('../../locales/es/further'),
  el: () => import('../../locales/el/further'),
  mk: () => import('../../locales/mk/further'),
  hu: () => import('../../locales/hu/further'),
};

/** One object a language: what comes later is added to it, and whoever has it can say it. */
const known: Partial<Record<LanguageCode, Words>> = {};
/** The language of this tab, and whether a screen that says more was opened; the server says everything. */
let current: LanguageCode | null = null;
let isFurtherNeeded = typeof window === 'undefined';

async function load(language: LanguageCode): Promise<Catalogue> {
  const parts = await Promise.all([FIRST[language](), ...(isFurtherNeeded ? [FURTHER[language]()] : [])]);
  const catalogue = (known[language] ??= {});
  Object.assign(catalogue, ...parts.map((part) => part.default));
  // Screens that say more are drawn only once their words are here; see `lazyPage`.
  return catalogue as Catalogue;
}

/** Loads one language; the others never travel. */
export async function loadCatalogue(language: LanguageCode): Promise<Catalogue> {
  const catalogue = await load(language);
  current = language;
  return catalogue;
}

/** Loads what only the screens beyond reading say, in the language of this tab and in each it changes to. */
export async function loadFurtherWords(): Promise<void> {
  isFurtherNeeded = true;
  if (current !== null) await load(current);
}

/** The modules that hold a language, as the build's manifest names them. */
export function catalogueModules(language: LanguageCode, hasFurther: boolean): string[] {
  return ['index', ...(hasFurther ? ['further'] : [])].map((part) => `src/locales/${language}/${part}.ts`);
}
