import { depthOf, type IdeaTexts, type UpdateIdeaDto } from '@headframe/shared/ideas';
import type { IdeaText } from './entities/idea-text.entity.js';
import type { Idea } from './entities/idea.entity.js';

/** An empty field is stored as no text at all. */
const filled = (text: string | undefined): string | null | undefined => (text === '' ? null : text);

function withoutUndefined<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Partial<T>;
}

/** The columns of `idea` and `idea_text` that a save changes; what it leaves out keeps what it says. */
export function changesOf(dto: UpdateIdeaDto, before: IdeaTexts): { idea: Partial<Idea>; text: Partial<IdeaText> } {
  const {
    language,
    title,
    pitch,
    place,
    themes,
    links,
    problem,
    beneficiaries,
    howItWorks,
    novelty,
    actors,
    firstTest,
  } = dto;
  const sections = withoutUndefined({
    problem: filled(problem),
    beneficiaries: filled(beneficiaries),
    howItWorks: filled(howItWorks),
    novelty: filled(novelty),
    actors: filled(actors),
    firstTest: filled(firstTest),
  });
  const depth = depthOf({ ...before, ...withoutUndefined({ title, pitch }), ...sections });
  return {
    idea: { ...withoutUndefined({ language, title, pitch, themes, place: filled(place) }), depth },
    text: { ...sections, ...withoutUndefined({ links }) },
  };
}
