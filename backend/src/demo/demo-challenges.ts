import { v7 as uuid } from 'uuid';
import { ChallengeText } from '../modules/challenges/entities/challenge-text.entity.js';
import { Challenge } from '../modules/challenges/entities/challenge.entity.js';
import { Phase } from '../modules/challenges/entities/phase.entity.js';
import type { DemoChallenge } from './demo-content.js';
import type { DemoPlace, DemoRun } from './demo-run.js';

/** Loads a challenge with its texts and phases; answers its id. */
export async function loadDemoChallenge(
  run: DemoRun,
  demo: DemoChallenge,
  decidedById: string,
  { labId, regionId, timeZone }: Pick<DemoPlace, 'labId' | 'regionId' | 'timeZone'>,
): Promise<string> {
  const challengeId = uuid();
  const { slug, originalLanguage, themes } = demo;
  const phases = demo.phases.map(({ kind, startDay, endDay }) => ({
    challengeId,
    kind,
    startsAt: run.beginningOf(startDay, timeZone),
    endsAt: run.beginningOf(endDay, timeZone),
  }));
  await run.manager.insert(Challenge, {
    id: challengeId,
    labId,
    regionId,
    slug,
    originalLanguage,
    themes,
    decidedById,
    decidesOn: run.day(demo.decidesInDays),
    endsAt: phases.at(-1)?.endsAt ?? run.startedAt,
  });
  for (const [language, text] of Object.entries(demo.texts)) {
    await run.manager.insert(ChallengeText, {
      challengeId,
      language: language as ChallengeText['language'],
      origin: language === originalLanguage ? 'original' : 'human',
      ...text,
    });
  }
  await run.manager.insert(Phase, phases);
  return challengeId;
}
