import { type RichBlock, serialiseRichText } from '@headframe/shared/rich-text';

/** Blocks to take out of a text, and others to put in their place. */
export interface BlockChange {
  readonly at: number;
  readonly remove: number;
  readonly insert: readonly RichBlock[];
}

/** The one stretch of blocks in which two texts differ: from `at`, `removed` of the first are `inserted` in the second. */
function difference(
  before: readonly string[],
  after: readonly string[],
): { at: number; removed: number; inserted: number } {
  const most = Math.min(before.length, after.length);
  let at = 0;
  while (at < most && before[at] === after[at]) at += 1;
  let tail = 0;
  while (tail < most - at && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { at, removed: before.length - tail - at, inserted: after.length - tail - at };
}

/**
 * How a shared text takes in what the idea was saved with elsewhere. `base` is what both began from. Where both changed the
 * same blocks, both stay, one after the other: people can join sentences, a program would lose one.
 */
export function changeFromOutside(
  base: readonly RichBlock[],
  outside: readonly RichBlock[],
  shared: readonly RichBlock[],
): BlockChange | null {
  const [from, to, here] = [base, outside, shared].map((blocks) => blocks.map((block) => serialiseRichText([block])));
  const theirs = difference(from ?? [], to ?? []);
  const ours = difference(from ?? [], here ?? []);
  const insert = outside.slice(theirs.at, theirs.at + theirs.inserted);
  if ((theirs.removed === 0 && theirs.inserted === 0) || isSame(to ?? [], here ?? [])) return null;
  const isAfter = ours.at + ours.removed <= theirs.at;
  if (isAfter) return { at: theirs.at + ours.inserted - ours.removed, remove: theirs.removed, insert };
  const isBefore = theirs.at + theirs.removed <= ours.at;
  if (isBefore) return { at: theirs.at, remove: theirs.removed, insert };
  return { at: ours.at + ours.inserted, remove: 0, insert };
}

const isSame = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((block, index) => block === other[index]);
