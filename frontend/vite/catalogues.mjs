import { parse, TYPE } from '@formatjs/icu-messageformat-parser';

/**
 * The catalogues are written as ICU messages and travel compiled, so that readers need not download a parser. A message
 * without arguments stays the plain string it is; another becomes a list of parts, see `src/lib/i18n/message.ts`.
 *
 * @typedef {import('../src/lib/i18n/message.ts').Part} Part
 * @typedef {import('@formatjs/icu-messageformat-parser').MessageFormatElement} Element
 */

/** @param {Element} element @returns {Part} */
function compilePart(element) {
  switch (element.type) {
    case TYPE.literal:
      return element.value;
    case TYPE.argument:
      return [element.value];
    case TYPE.pound:
      return 0;
    case TYPE.plural:
    case TYPE.select: {
      if (element.type === TYPE.plural && (element.offset !== 0 || element.pluralType === 'ordinal')) break;
      const choices = Object.entries(element.options).map(([name, { value }]) => [name, value.map(compilePart)]);
      return [element.value, element.type === TYPE.plural ? 'plural' : 'select', Object.fromEntries(choices)];
    }
  }
  throw new Error(`Messages know arguments, plural and select; this is something else: ${JSON.stringify(element)}`);
}

/** @param {string} json the text of `src/locales/<language>/<noun>.json` */
function compileCatalogue(json) {
  /** @type {Record<string, string>} */
  const messages = JSON.parse(json);
  const compiled = Object.entries(messages).map(([id, text]) => [
    id,
    text.includes('{') ? parse(text, { ignoreTag: true }).map(compilePart) : text,
  ]);
  return JSON.stringify(Object.fromEntries(compiled));
}

/** For Vite. @returns {import('vite').Plugin} */
export function compileCatalogues() {
  return {
    name: 'headframe:compile-catalogues',
    enforce: 'pre',
    transform: {
      filter: { id: /\/locales\/[a-z]{2}\/[a-z-]+\.json$/ },
      handler: (code) => ({ code: compileCatalogue(code), map: null }),
    },
  };
}

/** For jest, as the transformer of the same files. */
export default { process: (/** @type {string} */ code) => ({ code: compileCatalogue(code) }) };
