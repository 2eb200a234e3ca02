import { depthOf } from '@headframe/shared/ideas';
import { findMunicipality } from '@headframe/shared/places';
import { v7 as uuid } from 'uuid';
import { IdeaText } from '../modules/ideas/entities/idea-text.entity.js';
import { Idea } from '../modules/ideas/entities/idea.entity.js';
import type { Storage } from '../platform/storage/storage.js';
import type { DemoIdea } from './demo-content.js';
import { loadDemoGrowing, materialVersionOf } from './demo-growing.js';
import { loadDemoJourney, publication, statusAfter } from './demo-journeys.js';
import { loadDemoPictures } from './demo-pictures.js';
import type { DemoPlace, DemoRun } from './demo-run.js';
import { type DemoSections, sectionsOf } from './demo-sections.js';
import { loadDemoTalk } from './demo-talk.js';

/** Loads an idea with everything that belongs to it. */
export async function loadDemoIdea(run: DemoRun, demo: DemoIdea, place: DemoPlace, storage: Storage): Promise<void> {
  const createdAt = run.daysAgo(demo.createdDaysAgo);
  const id = uuid({ msecs: createdAt.getTime() });
  const accountId = run.person(demo.author);
  const sections = sectionsOf(run, demo);
  await loadText(run, id, demo, { place, sections, createdAt });
  await loadDemoGrowing(run, id, demo, sections);
  const { pictures } = demo;
  if (pictures) await loadDemoPictures(run.manager, storage, { ideaId: id, accountId, pictures });
  await loadDemoJourney(run, id, demo, place);
  await loadDemoTalk(run, id, demo, place);
  run.ideas.push({ ...demo, id });
}

/** The idea itself, as it is now. */
async function loadText(
  run: DemoRun,
  id: string,
  demo: DemoIdea,
  { place, sections, createdAt }: { place: DemoPlace; sections: DemoSections; createdAt: Date },
): Promise<void> {
  const { title, pitch, language, themes, journey, municipality } = demo;
  const { challengeId, labId, regionId } = place;
  const published = publication(journey);
  const edits = journey.filter(({ type }) => type === 'idea.edited').length;
  const last = journey.at(-1);
  await run.manager.insert(Idea, {
    id,
    challengeId,
    labId,
    regionId,
    authorId: run.person(demo.author),
    language,
    title,
    pitch,
    depth: depthOf({ ...demo, ...sections }),
    status: statusAfter(journey),
    themes,
    municipality: municipality ?? null,
    place: (municipality && findMunicipality(municipality)?.name) ?? null,
    version: 1 + edits,
    materialVersion: materialVersionOf(demo),
    returnReason: last?.type === 'idea.returned' ? (last.reason ?? null) : null,
    createdAt,
    updatedAt: last ? run.daysAgo(last.daysAgo) : createdAt,
    publishedAt: published ? run.daysAgo(published.daysAgo) : null,
  });
  await run.manager.insert(IdeaText, { ideaId: id, ...sections });
}
