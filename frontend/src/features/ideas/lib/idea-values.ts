import { type LanguageCode, normaliseText } from '@headframe/shared/common';
import { IDEA_SECTIONS, type IdeaDto, type IdeaSection, type UpdateIdeaDto } from '@headframe/shared/ideas';
import { type Theme, THEMES } from '@headframe/shared/themes';

/** An idea as its form holds it: every field is there, and links stand one a line. */
export interface IdeaValues extends Record<IdeaSection, string> {
  language: LanguageCode;
  title: string;
  pitch: string;
  place: string;
  themes: Theme[];
  links: string;
}

/** The fields of the form in reading order. */
export const IDEA_FORM_FIELDS = [
  'title',
  'pitch',
  ...IDEA_SECTIONS,
  'themes',
  'place',
  'language',
  'links',
] as const satisfies readonly (keyof IdeaValues)[];

export function emptyValues(language: LanguageCode): IdeaValues {
  const sections = Object.fromEntries(IDEA_SECTIONS.map((section) => [section, ''])) as Record<IdeaSection, string>;
  return { ...sections, language, title: '', pitch: '', place: '', themes: [], links: '' };
}

/** The values of an idea as the server has it. */
export function valuesOf(idea: IdeaDto): IdeaValues {
  const { language, title, pitch, place, themes, links } = idea;
  const sections = Object.fromEntries(IDEA_SECTIONS.map((section) => [section, idea[section] ?? '']));
  return {
    ...(sections as Record<IdeaSection, string>),
    language,
    title,
    pitch,
    place: place ?? '',
    themes: [...themes],
    links: links.join('\n'),
  };
}

/** What is sent: every field, in the stored form. */
export function textOf({ themes, links, language, ...texts }: IdeaValues): Required<UpdateIdeaDto> {
  const normalised = Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, normaliseText(text)]));
  const lines = normaliseText(links)
    .split('\n')
    .map((line) => line.trim());
  return {
    ...(normalised as Record<IdeaSection | 'title' | 'pitch' | 'place', string>),
    language,
    themes: THEMES.filter((theme) => themes.includes(theme)),
    links: lines.filter((line) => line !== ''),
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
