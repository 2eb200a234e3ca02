import { countCodePoints } from '../common/text.js';
import { missingAnswers, type Question } from '../challenges/question.js';
import { IDEA_LIMITS } from './idea-limits.js';
import { isResultFinished, isStepFinished } from './idea-rows.js';
import type { AnswerDto, PlanStepDto, ResultRowDto } from './idea-rows.dto.js';

/** How far an idea has grown. Each depth only adds fields, nothing is typed twice. */
export const IDEA_DEPTHS = ['spark', 'sketch', 'proposal'] as const;
export type IdeaDepth = (typeof IDEA_DEPTHS)[number];

/** The sections of an idea's text, in reading order. */
export const IDEA_SECTIONS = [
  'problem',
  'beneficiaries',
  'howItWorks',
  'novelty',
  'actors',
  'firstTest',
  'effects',
  'income',
  'risks',
] as const;
export type IdeaSection = (typeof IDEA_SECTIONS)[number];

/** What an idea says in rows, in reading order. */
export const IDEA_ROWS = ['results', 'plan', 'costs', 'fairness'] as const;
export type IdeaRows = (typeof IDEA_ROWS)[number];

/** What a challenge may ask for beyond what every proposal has. */
export const OPTIONAL_PARTS = ['costs', 'income', 'risks', 'fairness'] as const satisfies readonly (
  | IdeaSection
  | IdeaRows
)[];
export type OptionalPart = (typeof OPTIONAL_PARTS)[number];

type IdeaTextField = 'title' | 'pitch' | IdeaSection;
export type IdeaTexts = Partial<Record<IdeaTextField, string | null>>;

/** Everything that decides how deep an idea is. */
export interface IdeaContent extends IdeaTexts {
  results?: readonly ResultRowDto[];
  plan?: readonly PlanStepDto[];
  answers?: readonly AnswerDto[];
}

/** A part that a depth asks for; `answers` stands for the challenge’s own questions. */
export type IdeaPart = IdeaTextField | 'results' | 'plan' | 'answers';

const SPARK = ['title', 'pitch'] as const satisfies readonly IdeaPart[];
const SKETCH = [...SPARK, 'problem', 'beneficiaries', 'howItWorks', 'firstTest'] as const satisfies readonly IdeaPart[];
const PROPOSAL = [...SKETCH, 'novelty', 'actors', 'effects', 'results', 'plan', 'answers'] as const;

/** What each depth must say. A deeper one asks for all of the one before and more. */
export const REQUIRED_PARTS: Readonly<Record<IdeaDepth, readonly IdeaPart[]>> = {
  spark: SPARK,
  sketch: SKETCH,
  proposal: PROPOSAL,
};

function isMissing(part: IdeaPart, content: IdeaContent, questions: readonly Question[]): boolean {
  if (part === 'results') return !(content.results ?? []).some(isResultFinished);
  if (part === 'plan') return !(content.plan ?? []).some(isStepFinished);
  if (part === 'answers') return missingAnswers(questions, content.answers ?? []).length > 0;
  return countCodePoints(content[part] ?? '') < Math.max(1, IDEA_LIMITS[part].min);
}

/**
 * The parts that keep an idea from reaching a depth, in reading order. Empty: it is there.
 * @param questions the challenge’s own questions, whose needed answers belong to a proposal
 */
export function missingFor<Depth extends IdeaDepth>(
  depth: Depth,
  content: IdeaContent,
  questions: readonly Question[] = [],
): Depth extends 'proposal' ? IdeaPart[] : IdeaTextField[] {
  // A spark and a sketch ask for texts alone; the compiler does not follow the lists above through the condition.
  return REQUIRED_PARTS[depth].filter((part) => isMissing(part, content, questions)) as never;
}

/** Optional fields that were begun but stay under their minimum: they must be completed or emptied to publish. */
export function tooShort(texts: IdeaTexts): IdeaTextField[] {
  return (['title', 'pitch', ...IDEA_SECTIONS] as const).filter((field) => {
    const length = countCodePoints(texts[field] ?? '');
    return length > 0 && length < IDEA_LIMITS[field].min;
  });
}

/** The depth that a text has reached; a text that is no spark yet still counts as one. */
export function depthOf(content: IdeaContent, questions: readonly Question[] = []): IdeaDepth {
  if (missingFor('proposal', content, questions).length === 0) return 'proposal';
  return missingFor('sketch', content).length === 0 ? 'sketch' : 'spark';
}
