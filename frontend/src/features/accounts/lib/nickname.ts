import type { LanguageCode } from '@headframe/shared/common';

/** A word's grammatical gender; languages without one put everything under `n`. */
export type Gender = 'm' | 'f' | 'n';

/** What nicknames of one language are made of. */
export interface NicknameWords {
  readonly nouns: Readonly<Partial<Record<Gender, readonly string[]>>>;
  /** Each adjective as it stands beside a noun of each gender; one form where the language knows one. */
  readonly adjectives: readonly (string | Readonly<Record<Gender, string>>)[];
  /** What stands first. */
  readonly order: 'adjective noun' | 'noun adjective';
}

const WORDS: Record<LanguageCode, () => Promise<{ default: NicknameWords }>> = {
  en: () => import('./nickname-words/en'),
  de: () => import('./nickname-words/de'),
  es: () => import('./nickname-words/es'),
  el: () => import('./nickname-words/el'),
  mk: () => import('./nickname-words/mk'),
  hu: () => import('./nickname-words/hu'),
};

/** The words of a language; they travel only to those who need a nickname. */
export async function loadNicknameWords(language: LanguageCode): Promise<NicknameWords> {
  return (await WORDS[language]()).default;
}

/**
 * A friendly nickname of two words that agree with each other.
 *
 * @param random numbers in [0, 1)
 * @param isNumbered adds a number, for when the plain pair is taken
 */
export function makeNickname(words: NicknameWords, random: () => number, isNumbered = false): string {
  const nouns = Object.entries(words.nouns).flatMap(([gender, list]) =>
    list.map((noun) => ({ noun, gender: gender as Gender })),
  );
  const { noun, gender } = pick(nouns, random);
  const forms = pick(words.adjectives, random);
  const adjective = typeof forms === 'string' ? forms : forms[gender];
  const pair = words.order === 'adjective noun' ? [adjective, noun] : [noun, adjective];
  const nickname = pair.join(' ');
  return isNumbered ? numberNickname(nickname, random) : nickname;
}

/** The same nickname with a number behind it, for when the plain one is taken. */
export function numberNickname(nickname: string, random: () => number): string {
  return `${nickname} ${10 + Math.floor(random() * 90)}`;
}

function pick<T>(list: readonly T[], random: () => number): T {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new Error('There is nothing to pick from.');
  return chosen;
}
