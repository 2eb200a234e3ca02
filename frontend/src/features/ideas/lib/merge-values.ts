import { IDEA_FORM_FIELDS, type IdeaValues, textOf } from './idea-values';

interface Merge {
  /** What both began from; `null` where that is not known. */
  readonly base: IdeaValues | null;
  readonly mine: IdeaValues;
  readonly theirs: IdeaValues;
  /** Whether others' words come into a field of mine by themselves. */
  readonly isLive: (field: string) => boolean;
}

/** Two changes of one form, put together field by field; `null` where both changed the same field. */
export function mergeValues({ base, mine, theirs, isLive }: Merge): IdeaValues | null {
  const text = { base: base && textOf(base), mine: textOf(mine), theirs: textOf(theirs) };
  const merged: Partial<Record<keyof IdeaValues, unknown>> = {};
  for (const field of IDEA_FORM_FIELDS) {
    const [said, here, there] = [text.base, text.mine, text.theirs].map((one) => one && JSON.stringify(one[field]));
    if (here === there || there === said || isLive(field)) merged[field] = mine[field];
    else if (here === said) merged[field] = theirs[field];
    else return null;
  }
  return merged as IdeaValues;
}
