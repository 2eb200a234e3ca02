import type { LanguageCode } from '../common/language-code.js';
import { countCodePoints } from '../common/text.js';
import { ANSWER_LIMITS } from '../ideas/idea-rows.js';

/** A challenge asks at most this many questions of its own. */
export const QUESTIONS_MAX = 5;
export const QUESTION_LIMITS = {
  label: { min: 5, max: 140 },
  choice: { min: 1, max: 80 },
  choices: { min: 2, max: 8 },
} as const;

/** How a question is answered. */
export const QUESTION_KINDS = ['short', 'long', 'choice', 'number'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

interface Label {
  language: LanguageCode;
  text: string;
}

/** A question that a challenge asks of its proposals. */
export interface Question {
  id: string;
  kind: QuestionKind;
  isRequired: boolean;
  labels: readonly Label[];
  choices: readonly { id: string; labels: readonly Label[] }[];
}

/** What is wrong with an answer, as a code of `ErrorCode`; `null` where nothing is. An empty answer is none. */
export function answerProblem(
  { kind, choices }: Question,
  text: string,
): 'choice_invalid' | 'number_invalid' | 'text_too_long' | null {
  if (text === '') return null;
  if (kind === 'choice') return choices.some(({ id }) => id === text) ? null : 'choice_invalid';
  if (kind === 'number') return Number(figureText(text) ?? Infinity) <= ANSWER_LIMITS.figure ? null : 'number_invalid';
  return countCodePoints(text) > ANSWER_LIMITS[kind] ? 'text_too_long' : null;
}

/**
 * A typed figure as it is stored: digits, and at most two decimals behind a point. Spaces and apostrophes between thousands
 * are no part of it, a comma is a point; `null` for what is no figure.
 */
export function figureText(typed: string): string | null {
  const plain = typed.replaceAll(/[\s'’]/gu, '').replace(',', '.');
  return /^\d{1,10}(?:\.\d{1,2})?$/.test(plain) ? plain.replace(/^0+(?=\d)/, '') : null;
}

/** A valid answer as it is stored: figures by `figureText`, a short one as the one line that it is. */
export function storedAnswer({ kind }: Question, text: string): string {
  if (kind === 'number') return figureText(text) ?? text;
  return kind === 'short' ? text.replaceAll(/\s*\n\s*/g, ' ') : text;
}

/** The needed questions that have no valid answer yet, in their order. */
export function missingAnswers<Asked extends Question>(
  questions: readonly Asked[],
  answers: readonly { question: string; text: string }[],
): Asked[] {
  return questions.filter((question) => {
    const text = answers.find((answer) => answer.question === question.id)?.text ?? '';
    return question.isRequired && (text === '' || answerProblem(question, text) !== null);
  });
}

/** A text in the reader’s language, else in the first that it was written in. */
export function labelFor(labels: readonly Label[], language: LanguageCode): Label | undefined {
  return labels.find((label) => label.language === language) ?? labels[0];
}
