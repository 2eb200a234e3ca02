import { describe, expect, it } from '@jest/globals';
import { isReadableNickname } from './nickname.js';

describe('isReadableNickname', () => {
  it.each(['Clear Otter', 'Тивка Сова 7', 'Ήσυχη Κουκουβάγια', 'Csendes Bagoly', 'Ñandú-azul', 'Straße_9', "O'Neill"])(
    '%s is one',
    (nickname) => expect(isReadableNickname(nickname)).toBe(true),
  );

  it.each([
    ['Cyrillic among Latin', 'Nоra'],
    ['Greek among Latin', 'Αlex'],
    ['no letter at all', '1234 5678'],
    ['only symbols', '☆☆☆'],
    ['heaps of marks', 'Z\u0351\u036b\u0343a\u0328\u0300lgo'],
  ])('%s is none', (_, nickname) => expect(isReadableNickname(nickname)).toBe(false));
});
