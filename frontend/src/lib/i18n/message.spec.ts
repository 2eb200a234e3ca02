import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  isArgumentElement,
  isPluralElement,
  isSelectElement,
  type MessageFormatElement,
  parse,
} from '@formatjs/icu-messageformat-parser';
import { LANGUAGES } from '@headframe/shared/common';
import { createIntl } from 'react-intl';
import { listSources, readSource } from '../../testing/files';
import { loadCatalogue, loadFurtherWords, type MessageId } from './catalogue';
import type { MessageValues } from './message';
import { createTranslate } from './translate';

/** The ICU text of a language, as people write it. */
function readMessages(language: string): Record<string, string> {
  const files = listSources(new RegExp(`^locales/${language}/[a-z-]+\\.json$`));
  return Object.assign({}, ...files.map((path) => JSON.parse(readSource(path)) as object)) as Record<string, string>;
}

const NUMBERS = [0, 1, 2, 5, 11, 21, 101, 1234, 1_000_000];

/** Values for each argument of a message: the number where it counts, each choice in turn, some text otherwise. */
function valuesFor(message: string, number: number, turn: number): MessageValues {
  const values: Record<string, string | number> = {};
  const walk = (elements: readonly MessageFormatElement[]) => {
    for (const element of elements) {
      if (isArgumentElement(element)) values[element.value] ??= 'x';
      if (!isPluralElement(element) && !isSelectElement(element)) continue;
      const choices = Object.keys(element.options);
      values[element.value] = isPluralElement(element) ? number : (choices[turn % choices.length] ?? 'other');
      for (const option of Object.values(element.options)) walk(option.value);
    }
  };
  walk(parse(message));
  return values;
}

beforeAll(loadFurtherWords);

describe('messages', () => {
  it.each(LANGUAGES)('say what react-intl says: %s', async (language) => {
    const messages = readMessages(language);
    const intl = createIntl({ locale: language, messages });
    const t = createTranslate(language, await loadCatalogue(language));
    for (const [id, message] of Object.entries(messages)) {
      for (const [turn, number] of NUMBERS.entries()) {
        const values = valuesFor(message, number, turn);
        expect([id, t(id as MessageId, values)]).toEqual([id, intl.formatMessage({ id }, values)]);
      }
    }
  });
});
