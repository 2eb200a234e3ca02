/**
 * Characters that no text of a person may hold: control characters other than the line break, bidirectional
 * overrides and isolates, invisible joiners that serve only to disguise words, non-characters and lone surrogates.
 * U+200D stays allowed: it joins emoji.
 */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- these are the characters the rule is about
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200c\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]|\p{Cs}|\p{Noncharacter_Code_Point}/u;

/** A letter may carry two marks (Vietnamese does); more is "zalgo" text that spills over its neighbours. */
const TOO_MANY_MARKS = /\p{M}{4,}/u;

/** Whether a text holds a character of `FORBIDDEN` or piled-up marks. */
export function hasForbiddenCharacter(text: string): boolean {
  return FORBIDDEN.test(text) || TOO_MANY_MARKS.test(text);
}

const EVERY_FORBIDDEN = new RegExp(FORBIDDEN.source, 'gu');

/** A text without the characters that may not be stored, for what comes from elsewhere; a tab becomes a space. */
export function withoutForbidden(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replace(EVERY_FORBIDDEN, '')
    .replace(/(\p{M}{3})\p{M}+/gu, '$1');
}

/** The stored form of a text: Unicode NFC, line breaks as `\n`, no white space at either end. */
export function normaliseText(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC').trim();
}

/** Length in Unicode code points: the unit of every text limit, on the server, in the page and in the database. */
export function countCodePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
