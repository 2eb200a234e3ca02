import { type ChallengeCardDto, type ChallengeDto, currentPhase } from '@headframe/shared/challenges';
import type { MaybeActor } from '../../platform/security/actor.js';
import { challengeAbilities } from './challenges.policy.js';
import type { ChallengeCardRow, ChallengeRow } from './challenges.repository.js';

export function presentChallengeCard(row: ChallengeCardRow): ChallengeCardDto {
  return {
    slug: row.slug,
    language: row.language,
    title: row.title,
    question: row.question,
    lab: { slug: row.labSlug, name: row.labName },
    region: { slug: row.regionSlug, name: row.regionName },
    themes: row.themes,
    phases: row.phases,
    phase: currentPhase(row.phases, new Date()),
    ideaCount: row.ideaCount,
  };
}

export function presentChallenge(row: ChallengeRow, actor: MaybeActor): ChallengeDto {
  const card = presentChallengeCard(row);
  return {
    ...card,
    text: row.text,
    original: row.text.language === row.original.language ? null : row.original,
    decidedBy: row.decidedBy,
    decidesOn: row.decidesOn,
    timeZone: row.timeZone,
    phasesRevision: row.phasesRevision,
    form: row.form,
    abilities: challengeAbilities(actor, card.phase?.kind ?? null, row.labId),
  };
}
