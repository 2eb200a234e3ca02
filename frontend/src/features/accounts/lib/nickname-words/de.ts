import type { NicknameWords } from '../nickname';

/** German endings follow the gender: heller Fuchs, helle Laterne, helles Reh. */
export default {
  nouns: {
    m: ['Fuchs', 'Igel', 'Spatz', 'Biber', 'Dachs', 'Komet', 'Kiesel', 'Ahorn', 'Storch'],
    f: ['Laterne', 'Buche', 'Eule', 'Meise', 'Brise', 'Linde', 'Libelle', 'Amsel', 'Sonnenblume'],
    n: ['Eichhorn', 'Rotkehlchen', 'Kleeblatt', 'Wiesel', 'Reh', 'Windrad', 'Fohlen'],
  },
  adjectives: [
    { m: 'Heller', f: 'Helle', n: 'Helles' },
    { m: 'Ruhiger', f: 'Ruhige', n: 'Ruhiges' },
    { m: 'Neugieriger', f: 'Neugierige', n: 'Neugieriges' },
    { m: 'Mutiger', f: 'Mutige', n: 'Mutiges' },
    { m: 'Fröhlicher', f: 'Fröhliche', n: 'Fröhliches' },
    { m: 'Flinker', f: 'Flinke', n: 'Flinkes' },
    { m: 'Geduldiger', f: 'Geduldige', n: 'Geduldiges' },
    { m: 'Goldener', f: 'Goldene', n: 'Goldenes' },
    { m: 'Leiser', f: 'Leise', n: 'Leises' },
    { m: 'Wacher', f: 'Wache', n: 'Waches' },
    { m: 'Sonniger', f: 'Sonnige', n: 'Sonniges' },
    { m: 'Kluger', f: 'Kluge', n: 'Kluges' },
    { m: 'Sanfter', f: 'Sanfte', n: 'Sanftes' },
    { m: 'Munterer', f: 'Muntere', n: 'Munteres' },
    { m: 'Silberner', f: 'Silberne', n: 'Silbernes' },
  ],
  order: 'adjective noun',
} satisfies NicknameWords;
