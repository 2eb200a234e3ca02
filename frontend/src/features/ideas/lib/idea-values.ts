import { type LanguageCode, normaliseText } from '@headframe/shared/common';
import { IDEA_ROWS, IDEA_SECTIONS, type IdeaDto, type IdeaSection, type UpdateIdeaDto } from '@headframe/shared/ideas';
import { type Theme, THEMES } from '@headframe/shared/themes';
import {
  answersOf,
  costsOf,
  fairnessOf,
  noFairness,
  planOf,
  resultsOf,
  type RowValues,
  rowValuesOf,
} from './row-values';

/** An idea as its form holds it: every field is there, figures as they are typed, and links stand one a line. */
export interface IdeaValues extends Record<IdeaSection, string>, RowValues {
  language: LanguageCode;
  title: string;
  pitch: string;
  /** Slug; empty for none. */
  municipality: string;
  themes: Theme[];
  links: string;
}

/** The fields of the form in reading order. */
export const IDEA_FORM_FIELDS = [
  'title',
  'pitch',
  ...IDEA_SECTIONS,
  ...IDEA_ROWS,
  'answers',
  'themes',
  'municipality',
  'language',
  'links',
] as const satisfies readonly (keyof IdeaValues)[];

/** A text that was on its way when there were fewer fields has no rows. */
const NO_ROWS = { results: [], plan: [], costs: [], fairness: [], answers: [] };

export function emptyValues(language: LanguageCode): IdeaValues {
  const sections = Object.fromEntries(IDEA_SECTIONS.map((section) => [section, ''])) as Record<IdeaSection, string>;
  return {
    ...sections,
    language,
    title: '',
    pitch: '',
    municipality: '',
    themes: [],
    links: '',
    results: [],
    plan: [],
    costs: [],
    fairness: noFairness(),
    answers: {},
  };
}

/** The values of an idea as the server has it. */
export function valuesOf(idea: IdeaDto): IdeaValues {
  const { language, title, pitch, municipality, themes, links } = idea;
  const sections = Object.fromEntries(IDEA_SECTIONS.map((section) => [section, idea[section] ?? '']));
  return valuesOfText({
    ...(sections as Record<IdeaSection, string>),
    language,
    title,
    pitch,
    municipality: municipality ?? '',
    themes,
    links,
    results: idea.results,
    plan: idea.plan,
    costs: idea.costs,
    fairness: idea.fairness,
    answers: idea.answers,
  });
}

/** The values that would send this text. */
export function valuesOfText(sent: Required<UpdateIdeaDto>): IdeaValues {
  const { results, plan, costs, fairness, answers, ...text } = { ...NO_ROWS, ...sent };
  return {
    ...emptyValues(text.language),
    ...text,
    ...rowValuesOf({ results, plan, costs, fairness, answers }),
    themes: [...text.themes],
    links: text.links.join('\n'),
  };
}

/** What is sent: every field, in the stored form. */
export function textOf(values: IdeaValues): Required<UpdateIdeaDto> {
  const { themes, links, language, results, plan, costs, fairness, answers, ...texts } = values;
  const normalised = Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, normaliseText(text)]));
  const lines = normaliseText(links)
    .split('\n')
    .map((line) => line.trim());
  return {
    ...(normalised as Record<IdeaSection | 'title' | 'pitch' | 'municipality', string>),
    language,
    themes: THEMES.filter((theme) => themes.includes(theme)),
    links: lines.filter((line) => line !== ''),
    results: resultsOf(results),
    plan: planOf(plan),
    costs: costsOf(costs),
    fairness: fairnessOf(fairness),
    answers: answersOf(answers),
  };
}

/** Whether nothing has been written yet; the language alone is not writing. */
export function isEmpty(values: IdeaValues): boolean {
  return isSame(values, emptyValues(values.language));
}

/** Whether two forms would send the same. */
export function isSame(one: IdeaValues, other: IdeaValues): boolean {
  return JSON.stringify(sorted(textOf(one))) === JSON.stringify(sorted(textOf(other)));
}

/** The fields in which two forms differ, in reading order. */
export function differences(one: IdeaValues, other: IdeaValues): (keyof IdeaValues)[] {
  const [left, right] = [textOf(one), textOf(other)];
  return IDEA_FORM_FIELDS.filter((field) => JSON.stringify(left[field]) !== JSON.stringify(right[field]));
}

const sorted = (text: object) => Object.entries(text).toSorted(([a], [b]) => (a < b ? -1 : 1));
