import type { QuestionChoiceDto, QuestionDto, QuestionKind } from '@headframe/shared/challenges';
import { LANGUAGES, type LanguageCode, normaliseText } from '@headframe/shared/common';
import type { OptionalPart } from '@headframe/shared/ideas';

type ByLanguage = Record<LanguageCode, string>;

/** A question as its form holds it: a text for each language, choices one a line. */
export interface QuestionValues {
  key: string;
  kind: QuestionKind;
  isRequired: boolean;
  labels: ByLanguage;
  choices: ByLanguage;
  /** The choices as they were, so that answers stay with them. */
  known: QuestionChoiceDto[];
  /** How it was answered so far; `null` for a new one. */
  knownKind: QuestionKind | null;
}

export interface ChallengeFormValues {
  parts: OptionalPart[];
  questions: QuestionValues[];
}

const nothing = (): ByLanguage => Object.fromEntries(LANGUAGES.map((language) => [language, ''])) as ByLanguage;

export const newQuestion = (): QuestionValues => ({
  key: crypto.randomUUID(),
  kind: 'short',
  isRequired: false,
  labels: nothing(),
  choices: nothing(),
  known: [],
  knownKind: null,
});

export function questionValuesOf({ id, kind, isRequired, labels, choices }: QuestionDto): QuestionValues {
  const values = { ...newQuestion(), key: id, kind, isRequired, known: choices, knownKind: kind };
  for (const { language, text } of labels) values.labels[language] = text;
  for (const language of LANGUAGES) {
    const lines = choices.map((choice) => choice.labels.find((label) => label.language === language)?.text ?? '');
    if (lines.some((line) => line !== '')) values.choices[language] = lines.join('\n');
  }
  return values;
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map(normaliseText)
    .filter((line) => line !== '');

/** The languages in which the choices are not as many as in the first one. */
export function unevenChoices({ kind, choices }: QuestionValues, first: LanguageCode): LanguageCode[] {
  if (kind !== 'choice') return [];
  const wanted = linesOf(choices[first]).length;
  return LANGUAGES.filter((language) => {
    const count = linesOf(choices[language]).length;
    return language !== first && count > 0 && count !== wanted;
  });
}

/** What is sent. The language of the challenge stands first: it is what readers of other languages see. */
export function questionOf(values: QuestionValues, first: LanguageCode): QuestionDto {
  const languages = [first, ...LANGUAGES.filter((language) => language !== first)];
  const labels = languages
    .map((language) => ({ language, text: normaliseText(values.labels[language]) }))
    .filter(({ text }) => text !== '');
  const { key, kind, knownKind, isRequired } = values;
  // Answered in another way it is another question: a chosen option is no text, and a text no figure.
  const id = knownKind === null || sortOf(kind) === sortOf(knownKind) ? key : crypto.randomUUID();
  return { id, kind, isRequired, labels, choices: kind === 'choice' ? choicesOf(values, languages) : [] };
}

/** A short text may become a long one. */
const sortOf = (kind: QuestionKind) => (kind === 'short' || kind === 'long' ? 'text' : kind);

function choicesOf({ choices, known }: QuestionValues, languages: LanguageCode[]): QuestionChoiceDto[] {
  const [first] = languages;
  if (first === undefined) return [];
  const lines = linesOf(choices[first]);
  const isKnownAs = (text: string) => (choice: QuestionChoiceDto) =>
    choice.labels.some((label) => label.language === first && label.text === text);
  return lines.map((text, index) => {
    const same = known.find(isKnownAs(text));
    // A line whose words were changed in place stays the same choice, unless lines were taken out.
    const inPlace = lines.length >= known.length ? known[index] : undefined;
    const isChanged = inPlace !== undefined && !lines.some((line) => isKnownAs(line)(inPlace));
    return {
      id: same?.id ?? (isChanged ? inPlace.id : crypto.randomUUID()),
      labels: languages.flatMap((language) => {
        const label = linesOf(choices[language])[index];
        return label === undefined ? [] : [{ language, text: label }];
      }),
    };
  });
}
