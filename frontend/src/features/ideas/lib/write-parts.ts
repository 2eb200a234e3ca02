import type { QuestionDto } from '@headframe/shared/challenges';
import { countCodePoints, normaliseText } from '@headframe/shared/common';
import {
  IDEA_LIMITS,
  IDEA_ROWS,
  IDEA_SECTIONS,
  type IdeaPart,
  type IdeaRows,
  type IdeaSection,
  missingFor,
  OPTIONAL_PARTS,
  type OptionalPart,
  REQUIRED_PARTS,
} from '@headframe/shared/ideas';
import { type IdeaValues, textOf } from './idea-values';

/** What a challenge asks of its ideas beyond what every proposal has. */
export interface ChallengeAsks {
  readonly parts: readonly OptionalPart[];
  readonly questions: readonly QuestionDto[];
}

/** A part of step two that opens by itself. */
export type WritePart = IdeaSection | IdeaRows | 'answers';

const SKETCH = IDEA_SECTIONS.filter((section) => (REQUIRED_PARTS.sketch as readonly string[]).includes(section));
/** The parts of a proposal in the order in which they are written. */
const PROPOSAL: readonly WritePart[] = [
  ...IDEA_SECTIONS.filter((section) => !SKETCH.includes(section) && section !== 'income' && section !== 'risks'),
  ...IDEA_ROWS.filter((rows) => rows !== 'fairness'),
  'income',
  'risks',
  'fairness',
  'answers',
];

const isOptional = (part: WritePart): part is OptionalPart => (OPTIONAL_PARTS as readonly string[]).includes(part);

/** The parts that this challenge asks for; what was written before it stopped asking stays in sight. */
export function writeParts(asks: ChallengeAsks, values: IdeaValues): { sketch: WritePart[]; proposal: WritePart[] } {
  const proposal = PROPOSAL.filter((part) => {
    if (part === 'answers') return asks.questions.length > 0;
    return !isOptional(part) || asks.parts.includes(part) || isBegun(part, values);
  });
  return { sketch: SKETCH, proposal };
}

/** Whether anything stands in a part. */
export function isBegun(part: WritePart, values: IdeaValues): boolean {
  const said = textOf(values)[part];
  return said.length > 0;
}

export type PartState = { kind: 'done' } | { kind: 'short'; left: number } | { kind: 'begun' } | { kind: 'empty' };

/** How far a part is. */
export function partState(part: WritePart, values: IdeaValues, asks: ChallengeAsks): PartState {
  if (!isBegun(part, values)) return { kind: 'empty' };
  if (isSection(part)) {
    const left = IDEA_LIMITS[part].min - countCodePoints(normaliseText(values[part]));
    return left > 0 ? { kind: 'short', left } : { kind: 'done' };
  }
  const missing: readonly IdeaPart[] = missingFor('proposal', textOf(values), asks.questions);
  return (missing as readonly string[]).includes(part) ? { kind: 'begun' } : { kind: 'done' };
}

/** The depth that asks for a part; `null` where it is asked for by none. */
export function depthAsking(part: WritePart, asks: ChallengeAsks): 'sketch' | 'proposal' | null {
  if (part === 'answers') return asks.questions.some(({ isRequired }) => isRequired) ? 'proposal' : null;
  if ((REQUIRED_PARTS.sketch as readonly string[]).includes(part)) return 'sketch';
  return (REQUIRED_PARTS.proposal as readonly string[]).includes(part) ? 'proposal' : null;
}

export const isSection = (part: string): part is IdeaSection => (IDEA_SECTIONS as readonly string[]).includes(part);

/** Whether a field of the form is a part of step two. */
export const isWritePart = (field: string): field is WritePart =>
  isSection(field) || (IDEA_ROWS as readonly string[]).includes(field) || field === 'answers';

/** The next depth to grow towards, how many parts it asks for, and which of them are missing. */
export function readiness(values: IdeaValues, asks: ChallengeAsks) {
  const text = textOf(values);
  const sketch: readonly IdeaPart[] = missingFor('sketch', text);
  const depth = sketch.length > 0 ? 'sketch' : 'proposal';
  const missing = depth === 'sketch' ? sketch : missingFor('proposal', text, asks.questions);
  const isAsked = (part: IdeaPart) => part !== 'answers' || depthAsking('answers', asks) !== null;
  return { depth, missing, total: REQUIRED_PARTS[depth].filter(isAsked).length } as const;
}
