import { canonicalJson } from '../common/canonical-json.js';
import { normaliseText } from '../common/text.js';
import type { UpdateIdeaDto } from '../ideas/save-idea.dto.js';

/**
 * The parts that say what an idea is. Whoever supports it supports these: when one of them comes to mean something else,
 * supporters are asked.
 */
export const MEANING_PARTS = [
  'title',
  'pitch',
  'problem',
  'beneficiaries',
  'howItWorks',
  'firstTest',
  'effects',
  'income',
  'results',
  'plan',
  'costs',
] as const;
export type MeaningPart = (typeof MEANING_PARTS)[number];

/** What an idea says, as far as it bears its meaning. */
export type Meaning = { [Part in MeaningPart]?: UpdateIdeaDto[Part] | null };

/** The parts in which a change is more than a mended word, in reading order. Empty: the idea is still the same. */
export function changedMeaning(before: Meaning, after: Meaning): MeaningPart[] {
  return MEANING_PARTS.filter((part) => !staysTheSame(before[part] ?? '', after[part] ?? ''));
}

function staysTheSame(before: NonNullable<Meaning[MeaningPart]>, after: NonNullable<Meaning[MeaningPart]>): boolean {
  if (typeof before === 'string' && typeof after === 'string') return isMended(before, after);
  // Rows hold figures and dates: there is no small change to them. None and an empty list are the same.
  return before.length === 0 ? after.length === 0 : canonicalJson(before) === canonicalJson(after);
}

/** At most this many words of a part may be mended at once. */
const MENDED_MAX = 3;

/**
 * Whether a text still says the same: but for case, accents, signs and space, and for a slip of a letter in up to three
 * longer words. Short words and figures must stay: "now" is not "not", and 5 is not 50.
 */
function isMended(before: string, after: string): boolean {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  if (old.length !== fresh.length) return false;
  const changed = old.flatMap((word, index) => (word === fresh[index] ? [] : [[word, fresh[index] ?? ''] as const]));
  return changed.length <= MENDED_MAX && changed.every(([word, other]) => isSlip(word, other));
}

const wordsOf = (text: string): string[] =>
  normaliseText(text)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Whether one letter was changed, put in, left out or swapped with its neighbour in a word of five letters or more. */
function isSlip(word: string, other: string): boolean {
  if (Math.min(word.length, other.length) < 5 || /\p{N}/u.test(word + other)) return false;
  let start = 0;
  while (start < word.length && word[start] === other[start]) start += 1;
  let end = 0;
  const rest = Math.min(word.length, other.length) - start;
  while (end < rest && word[word.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  const [left, right] = [word.slice(start, word.length - end), other.slice(start, other.length - end)];
  const isSwapped = left.length === 2 && left[0] === right[1] && left[1] === right[0] && right.length === 2;
  return isSwapped || (left.length <= 1 && right.length <= 1);
}
