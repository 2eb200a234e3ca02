import { keepCookie, readCookie } from '../cookies';

export const THEMES_OF_THE_PAGE = ['auto', 'light', 'dark'] as const;
/** How the page looks; `auto` follows the device. */
export type ThemeChoice = (typeof THEMES_OF_THE_PAGE)[number];

const COOKIE = 'theme';

function isThemeChoice(value: unknown): value is ThemeChoice {
  return THEMES_OF_THE_PAGE.some((theme) => theme === value);
}

/** The reader's choice as the browser remembers it. */
export function rememberedTheme(): ThemeChoice {
  const value = readCookie(COOKIE);
  return isThemeChoice(value) ? value : 'auto';
}

/** Applies and remembers a choice. */
export function chooseTheme(theme: ThemeChoice): void {
  keepCookie(COOKIE, theme);
  document.documentElement.dataset.theme = theme;
}
