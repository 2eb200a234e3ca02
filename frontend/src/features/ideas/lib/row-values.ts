import { figureText } from '@headframe/shared/challenges';
import { normaliseText } from '@headframe/shared/common';
import {
  type AnswerDto,
  type CostRowDto,
  FAIRNESS_CHECKS,
  type FairnessAnswer,
  type FairnessCheck,
  type FairnessDto,
  type PlanStepDto,
  type ResultRowDto,
} from '@headframe/shared/ideas';

export type ResultValues = Record<keyof ResultRowDto, string>;
export type PlanValues = Record<keyof PlanStepDto, string>;
export type CostValues = Record<keyof CostRowDto, string>;

/** What an idea says in rows, as its form holds it: figures as they are typed. */
export interface RowValues {
  results: ResultValues[];
  plan: PlanValues[];
  costs: CostValues[];
  fairness: Record<FairnessCheck, { answer: FairnessAnswer | ''; note: string }>;
  /** By the id of the question; a field that nobody has touched has no value. */
  answers: Record<string, string | undefined>;
}

interface Rows {
  results: ResultRowDto[];
  plan: PlanStepDto[];
  costs: CostRowDto[];
  fairness: FairnessDto[];
  answers: AnswerDto[];
}

/** A typed figure as a number, see `figureText`; `null` for what is none. */
function figureOf(typed: string): number | null {
  const figure = figureText(typed);
  return figure === null ? null : Number(figure);
}

/** Whether something was typed that is no figure. */
export const isNoFigure = (typed: string): boolean => normaliseText(typed) !== '' && figureOf(typed) === null;

const shown = (value: string | number | null): string => (value === null ? '' : String(value));
const isTyped = (row: object): boolean => Object.values(row).some((value) => normaliseText(String(value)) !== '');
const orNull = (typed: string): string | null => (typed === '' ? null : typed);

export const resultsOf = (rows: readonly ResultValues[]): ResultRowDto[] =>
  rows.filter(isTyped).map(({ text, unit, now, goal, by }) => ({
    text: normaliseText(text),
    unit: normaliseText(unit),
    now: figureOf(now),
    goal: figureOf(goal),
    by: orNull(by),
  }));

export const planOf = (rows: readonly PlanValues[]): PlanStepDto[] =>
  rows.filter(isTyped).map(({ text, month }) => ({ text: normaliseText(text), month: orNull(month) }));

export const costsOf = (rows: readonly CostValues[]): CostRowDto[] =>
  rows.filter(isTyped).map(({ text, euros }) => {
    const figure = figureOf(euros);
    return { text: normaliseText(text), euros: figure === null ? null : Math.round(figure) };
  });

export const fairnessOf = (fairness: RowValues['fairness']): FairnessDto[] =>
  FAIRNESS_CHECKS.flatMap((check) => {
    const { answer, note } = fairness[check];
    return answer === '' ? [] : [{ check, answer, note: normaliseText(note) }];
  });

export const answersOf = (answers: RowValues['answers']): AnswerDto[] =>
  Object.entries(answers)
    .map(([question, text]) => ({ question, text: normaliseText(text ?? '') }))
    .filter(({ text }) => text !== '')
    .toSorted((one, other) => (one.question < other.question ? -1 : 1));

/** A fairness check that nobody has begun. */
export const noFairness = () =>
  Object.fromEntries(FAIRNESS_CHECKS.map((check) => [check, { answer: '', note: '' }])) as RowValues['fairness'];

/** The rows of an idea as its form holds them. */
export function rowValuesOf(rows: Rows): RowValues {
  const { results, plan, costs, fairness, answers } = rows;
  const checked = fairness.map(({ check, answer, note }) => [check, { answer, note }]);
  return {
    results: results.map(({ text, unit, now, goal, by }) => ({
      text,
      unit,
      now: shown(now),
      goal: shown(goal),
      by: shown(by),
    })),
    plan: plan.map(({ text, month }) => ({ text, month: shown(month) })),
    costs: costs.map(({ text, euros }) => ({ text, euros: shown(euros) })),
    fairness: { ...noFairness(), ...Object.fromEntries(checked) } as RowValues['fairness'],
    answers: Object.fromEntries(answers.map(({ question, text }) => [question, text])),
  };
}
