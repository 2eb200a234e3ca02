import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '@headframe/shared/common';
import { createIntl } from 'react-intl';
import { listSources, readSource } from '../../testing/files';
import { loadCatalogue, type MessageId } from './catalogue';
import { createTranslate } from './translate';

/** The ICU text of a language, as people write it. */
function readMessages(language: string): Record<string, string> {
  const files = listSources(new RegExp(`^locales/${language}/[a-z-]+\\.json$`));
  return Object.assign({}, ...files.map((path) => JSON.parse(readSource(path)) as object)) as Record<string, string>;
}

const NUMBERS = [0, 1, 2, 5, 11, 21, 101, 1234, 1_000_000];

describe('messages', () => {
  it.each(LANGUAGES)('say what react-intl says: %s', async (language) => {
    const messages = readMessages(language);
    const intl = createIntl({ locale: language, messages });
    const t = createTranslate(language, await loadCatalogue(language));
    for (const id of Object.keys(messages)) {
      for (const number of NUMBERS) {
        const names = ['days', 'count', 'min', 'max', 'done', 'total', 'number'];
        const texts = {
          language: 'x',
          code: 'c',
          id: 'r-1',
          date: '5',
          time: '15:07',
          name: 'N',
          reason: 'R',
          parts: 'a, b',
        };
        const values = { ...Object.fromEntries(names.map((name) => [name, number])), ...texts };
        expect([id, t(id as MessageId, values)]).toEqual([id, intl.formatMessage({ id }, values)]);
      }
    }
  });
});
