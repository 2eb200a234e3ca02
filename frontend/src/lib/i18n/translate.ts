import type { LanguageCode } from '@headframe/shared/common';
import { createFormat } from '../format/format';
import type { Catalogue, MessageId } from './catalogue';
import { type MessageRules, type MessageValues, sayMessage } from './message';

/** Says a message of the catalogue. Plural and choice follow the language's own rules. */
export type Translate = (id: MessageId, values?: MessageValues) => string;

/** The translator of one language. A message that does not exist is said as its id. */
export function createTranslate(language: LanguageCode, catalogue: Catalogue): Translate {
  const pluralRules = new Intl.PluralRules(language);
  const format = createFormat(language);
  const rules: MessageRules = {
    plural: (count) => pluralRules.select(count),
    number: (value) => format.number(value),
  };
  return (id, values = {}) => sayMessage(catalogue[id] ?? id, values, rules);
}
