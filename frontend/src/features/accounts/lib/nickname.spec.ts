import { describe, expect, it } from '@jest/globals';
import { ACCOUNT_LIMITS } from '@headframe/shared/accounts';
import { countCodePoints, hasForbiddenCharacter, LANGUAGES } from '@headframe/shared/common';
import { type Gender, loadNicknameWords, makeNickname, type NicknameWords } from './nickname';

/** Every pair that a language can make. */
function allPairs({ nouns, adjectives }: NicknameWords) {
  return Object.entries(nouns).flatMap(([gender, list]) =>
    list.flatMap((noun) =>
      adjectives.map((forms) => ({
        noun,
        gender,
        adjective: typeof forms === 'string' ? forms : forms[gender as Gender],
      })),
    ),
  );
}

/** How an adjective ends beside a noun of each gender. */
const ENDINGS: Partial<Record<string, Record<Gender, RegExp>>> = {
  de: { m: /er$/, f: /e$/, n: /es$/ },
  es: { m: /(o|e|r)$/, f: /(a|e)$/, n: /$/ },
  el: { m: /[όο]ς$/, f: /[ήηαά]$/, n: /[όο]$/ },
  mk: { m: /[^аоеи]$/, f: /а$/, n: /о$/ },
};

/** What the endings of nouns say about their gender, where they say something. */
const NOUNS: Partial<Record<string, Partial<Record<Gender, RegExp>>>> = {
  el: { m: /ς$/, f: /[αάηήύ]$/, n: /[ιοί]$/ },
  mk: { m: /[^аоеи]$/, f: /а$/, n: /[оеи]$/ },
};

const first = () => 0;

describe('nicknames', () => {
  it.each(LANGUAGES)('agree in gender and fit: %s', async (language) => {
    const pairs = allPairs(await loadNicknameWords(language));
    expect(pairs.length).toBeGreaterThan(200);
    for (const { noun, gender, adjective } of pairs) {
      const name = `${adjective} ${noun} 99`;
      expect([name, countCodePoints(name) <= ACCOUNT_LIMITS.nickname.max]).toEqual([name, true]);
      expect([name, hasForbiddenCharacter(name)]).toEqual([name, false]);
      expect([name, ENDINGS[language]?.[gender as Gender].test(adjective) ?? true]).toEqual([name, true]);
      expect([name, NOUNS[language]?.[gender as Gender]?.test(noun) ?? true]).toEqual([name, true]);
    }
  });

  it('put the adjective where the language puts it, and a number behind when asked', async () => {
    expect(makeNickname(await loadNicknameWords('mk'), first)).toBe('Светол Фенер');
    expect(makeNickname(await loadNicknameWords('es'), first)).toBe('Farol Claro');
    expect(makeNickname(await loadNicknameWords('de'), () => 0.999, true)).toBe('Silbernes Fohlen 99');
  });
});
