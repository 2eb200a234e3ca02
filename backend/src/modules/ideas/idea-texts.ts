import { answerProblem, type QuestionDto, storedAnswer } from '@headframe/shared/challenges';
import { ANSWER_LIMITS } from '@headframe/shared/ideas';
import { type AnswerDto, depthOf, type IdeaContent, IDEA_SECTIONS, type UpdateIdeaDto } from '@headframe/shared/ideas';
import { canonicalJson, type FieldProblem } from '@headframe/shared/common';
import { findMunicipality } from '@headframe/shared/places';
import { validationFailed } from '../../platform/errors/domain-error.js';
import type { IdeaText } from './entities/idea-text.entity.js';
import type { Idea } from './entities/idea.entity.js';
import type { IdeaContext } from './ideas.rows.js';

/** An empty field is stored as no text at all. */
const filled = (text: string | undefined): string | null | undefined => (text === '' ? null : text);

function withoutUndefined<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Partial<T>;
}

/** What decides about an idea beside its author. */
interface ChallengeAsks {
  questions: readonly QuestionDto[];
  regionSlug: string;
}

/** The columns of `idea` and `idea_text` that a save changes; what it leaves out keeps what it says. */
export function changesOf(
  dto: UpdateIdeaDto,
  before: IdeaContent & { municipality?: string | null },
  { questions, regionSlug }: ChallengeAsks,
): { idea: Partial<Idea>; text: Partial<IdeaText> } {
  const { language, title, pitch, municipality, themes, links, results, plan, costs, fairness } = dto;
  const sections = withoutUndefined(
    Object.fromEntries(IDEA_SECTIONS.map((section) => [section, filled(dto[section])])),
  ) as Partial<Record<(typeof IDEA_SECTIONS)[number], string | null>>;
  const answers = dto.answers && answersOf(dto.answers, before.answers ?? [], questions);
  const rows = withoutUndefined({ results, plan, costs, fairness, answers });
  const depth = depthOf({ ...before, ...withoutUndefined({ title, pitch }), ...sections, ...rows }, questions);
  return {
    idea: {
      ...withoutUndefined({ language, title, pitch, themes }),
      ...placeOf(municipality, before, regionSlug),
      depth,
    },
    text: { ...sections, ...rows, ...withoutUndefined({ links }) },
  };
}

/**
 * The municipality, and its name for reading and searching. A place that was written by hand once stays until one is chosen.
 * @throws DomainError 422 for one of another region, or none at all
 */
function placeOf(
  slug: string | undefined,
  before: { municipality?: string | null },
  regionSlug: string,
): Partial<Pick<Idea, 'municipality' | 'place'>> {
  if (slug === undefined || slug === (before.municipality ?? '')) return {};
  if (slug === '') return { municipality: null, place: null };
  const found = findMunicipality(slug);
  if (found?.region !== regionSlug) throw validationFailed([{ path: 'municipality', code: 'choice_invalid' }]);
  return { municipality: slug, place: found.name };
}

/** Whether a save says anything that does not stand there already. */
export function isChanged(before: IdeaContext, changes: Partial<Idea> & Partial<IdeaText>): boolean {
  const { depth: _, ...said } = changes;
  return Object.entries(said).some(
    ([field, value]) => canonicalJson(value) !== canonicalJson(before[field as keyof IdeaContext]),
  );
}

/**
 * The answers to store: those given, and the ones to questions that were taken away meanwhile. What stands there already may
 * stay, though its question has changed since: a save of something else is not held up by it.
 * @throws DomainError 422 naming each answer that does not fit its question
 */
function answersOf(
  given: readonly AnswerDto[],
  before: readonly AnswerDto[],
  questions: readonly QuestionDto[],
): AnswerDto[] {
  const asked = new Map(questions.map((question) => [question.id, question]));
  const stood = new Map(before.map(({ question, text }) => [question, text]));
  const problems = given.flatMap(({ question: id, text }, index): FieldProblem[] => {
    const question = asked.get(id);
    if (!question) return stood.has(id) ? [] : [{ path: `answers.${index}.question`, code: 'choice_invalid' }];
    const code = text === stood.get(id) ? null : answerProblem(question, text);
    if (code === null) return [];
    const max = question.kind === 'long' ? ANSWER_LIMITS.long : ANSWER_LIMITS.short;
    return [{ path: `answers.${index}.text`, code, ...(code === 'text_too_long' ? { params: { max } } : {}) }];
  });
  if (problems.length > 0) throw validationFailed(problems);
  const kept = given.flatMap(({ question: id, text }) => {
    const question = asked.get(id);
    return question && text !== '' ? [{ question: id, text: storedAnswer(question, text) }] : [];
  });
  return [...kept, ...before.filter(({ question }) => !asked.has(question))].slice(0, ANSWER_LIMITS.rows);
}
