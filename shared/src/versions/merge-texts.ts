import { diff3Merge } from 'node-diff3';
import { Vocabulary } from './words.js';

/** What becomes of two changes to one text. A conflict is for a person to settle: `merged` is not there. */
export type Merge = { isConflict: false; merged: string } | { isConflict: true };

/**
 * Joins two changes that were made to the same text, word by word. Where both changed the same place in different ways
 * nobody's words are chosen silently.
 */
export function mergeTexts(base: string, mine: string, theirs: string): Merge {
  const vocabulary = new Vocabulary();
  const regions = diff3Merge(vocabulary.read(mine), vocabulary.read(base), vocabulary.read(theirs), {
    excludeFalseConflicts: true,
  });
  if (regions.some((region) => region.conflict !== undefined)) return { isConflict: true };
  return { isConflict: false, merged: vocabulary.write(regions.flatMap(({ ok }) => ok ?? [])) };
}
