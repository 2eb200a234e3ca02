import { IDEA_SECTIONS } from '@headframe/shared/ideas';
import { changedMeaning } from '@headframe/shared/versions';
import { v7 as uuid } from 'uuid';
import { IdeaVersion } from '../modules/ideas/entities/idea-version.entity.js';
import { Suggestion } from '../modules/suggestions/entities/suggestion.entity.js';
import type { DemoIdea, DemoSuggestion } from './demo-content.js';
import { publication } from './demo-journeys.js';
import type { DemoRun } from './demo-run.js';
import type { DemoSections } from './demo-sections.js';

/** How many versions an idea of the demo has. */
export const versionsOf = ({ journey }: DemoIdea): number =>
  publication(journey) ? 1 + journey.filter(({ type }) => type === 'idea.edited').length : 0;

/** The version in which an idea of the demo came to mean something else; 1 where it still says what it first said. */
export function materialVersionOf(demo: DemoIdea): number {
  const { title, pitch, earlier } = demo;
  const now = { title, pitch, ...Object.fromEntries(IDEA_SECTIONS.map((section) => [section, demo[section]])) };
  return changedMeaning({ ...now, ...earlier }, now).length > 0 ? versionsOf(demo) : 1;
}

/** Loads the versions of an idea, and what others propose to change. */
export async function loadDemoGrowing(
  run: DemoRun,
  ideaId: string,
  demo: DemoIdea,
  sections: DemoSections,
): Promise<void> {
  const { author, language, title, pitch, journey, earlier, suggestions = [] } = demo;
  const authorId = run.person(author);
  const versions = versionsOf(demo);
  const materialVersion = materialVersionOf(demo);
  const edited = journey.findLast(({ type }) => type === 'idea.edited');
  for (let number = 1; number <= versions; number += 1) {
    const isFirst = number === 1;
    await run.manager.insert(IdeaVersion, {
      ideaId,
      number,
      authorId,
      createdAt: run.daysAgo((isFirst ? publication(journey) : edited)?.daysAgo ?? 0),
      language,
      title,
      pitch,
      ...sections,
      ...(isFirst ? earlier : {}),
      isMaterial: !isFirst && number === materialVersion,
    });
  }
  for (const suggestion of suggestions)
    await loadSuggestion(run, suggestion, { ideaId, version: versions, decidedBy: authorId });
}

async function loadSuggestion(
  run: DemoRun,
  { author, part, text, note, daysAgo, answer }: DemoSuggestion,
  { ideaId, version, decidedBy }: Pick<Suggestion, 'ideaId' | 'version'> & { decidedBy: string },
): Promise<void> {
  const createdAt = run.daysAgo(daysAgo);
  const decided =
    answer === undefined ? {} : { answer, state: 'declined' as const, decidedBy, decidedAt: run.daysAgo(daysAgo - 1) };
  await run.manager.insert(Suggestion, {
    id: uuid({ msecs: createdAt.getTime() }),
    ideaId,
    version,
    part,
    authorId: run.person(author),
    text,
    note,
    createdAt,
    ...decided,
  });
}
