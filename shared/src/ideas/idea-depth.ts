import { countCodePoints } from '../common/text.js';
import { IDEA_LIMITS } from './idea-limits.js';

/** How far an idea has grown. Each depth only adds fields, nothing is typed twice. */
export const IDEA_DEPTHS = ['spark', 'sketch', 'proposal'] as const;
export type IdeaDepth = (typeof IDEA_DEPTHS)[number];

/** The sections of an idea's text, in reading order. */
export const IDEA_SECTIONS = ['problem', 'beneficiaries', 'howItWorks', 'novelty', 'actors', 'firstTest'] as const;
export type IdeaSection = (typeof IDEA_SECTIONS)[number];

type IdeaTextField = 'title' | 'pitch' | IdeaSection;
export type IdeaTexts = Partial<Record<IdeaTextField, string | null>>;

/** What a spark and a sketch must say; a proposal comes with its own sections. */
const REQUIRED = {
  spark: ['title', 'pitch'],
  sketch: ['title', 'pitch', 'problem', 'beneficiaries', 'howItWorks', 'firstTest'],
} as const satisfies Record<string, readonly IdeaTextField[]>;

/** The fields that keep a text from reaching a depth, in reading order. Empty: it is there. */
export function missingFor(depth: keyof typeof REQUIRED, texts: IdeaTexts): IdeaTextField[] {
  return REQUIRED[depth].filter((field) => countCodePoints(texts[field] ?? '') < IDEA_LIMITS[field].min);
}

/** Optional fields that were begun but stay under their minimum: they must be completed or emptied to publish. */
export function tooShort(texts: IdeaTexts): IdeaTextField[] {
  return (['title', 'pitch', ...IDEA_SECTIONS] as const).filter((field) => {
    const length = countCodePoints(texts[field] ?? '');
    return length > 0 && length < IDEA_LIMITS[field].min;
  });
}

/** The depth that a text has reached; a text that is no spark yet still counts as one. */
export function depthOf(texts: IdeaTexts): 'spark' | 'sketch' {
  return missingFor('sketch', texts).length === 0 ? 'sketch' : 'spark';
}
