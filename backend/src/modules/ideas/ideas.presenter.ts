import type { LanguageCode } from '@headframe/shared/common';
import type { IdeaCardDto, IdeaDto } from '@headframe/shared/ideas';
import { findMunicipality, municipalityName, type PlaceCountDto } from '@headframe/shared/places';
import type { Cursors } from '../../platform/http/cursors.js';
import type { MaybeActor } from '../../platform/security/actor.js';
import { presentThreads } from '../comments/comments.presenter.js';
import { presentSteps, seesReturns } from '../journeys/journeys.presenter.js';
import { ideaAbilities, maySupport } from './ideas.policy.js';
import type { IdeaCardRow, IdeaRow, PlaceCountRow } from './ideas.rows.js';

export function presentIdeaCard(row: IdeaCardRow, reader: MaybeActor): IdeaCardDto {
  return {
    id: row.id,
    language: row.language,
    title: row.title,
    pitch: row.pitch,
    depth: row.depth,
    status: row.status,
    themes: row.themes,
    place: row.place,
    municipality: row.municipality,
    picture: row.picture,
    author: { nickname: row.author },
    challenge: { slug: row.challengeSlug, title: row.challengeTitle, language: row.challengeLanguage },
    region: { slug: row.regionSlug, name: row.regionName },
    supportCount: row.supportCount,
    commentCount: row.commentCount,
    publishedAt: row.publishedAt,
    updatedAt: row.updatedAt,
    isOwn: row.collaboration === 'co_author',
    collaboration: row.collaboration,
    furtherWriters: row.furtherWriters,
    isMuted: row.isMuted,
    isSupported: row.isSupported,
    support: maySupport(reader, row),
  };
}

/** A count of ideas at its municipality; one that no list of ours has any more counts as none. */
export function presentPlaceCounts(rows: readonly PlaceCountRow[], language: LanguageCode): PlaceCountDto[] {
  return rows.flatMap(({ municipality: slug, ideaCount }): PlaceCountDto[] => {
    if (slug === null) return [{ municipality: null, name: '', latitude: null, longitude: null, ideaCount }];
    const found = findMunicipality(slug);
    if (!found) return [];
    const { latitude, longitude } = found;
    return [{ municipality: slug, name: municipalityName(found, language), latitude, longitude, ideaCount }];
  });
}

export function presentIdea(row: IdeaRow, reader: MaybeActor, cursors: Cursors): IdeaDto {
  const { problem, beneficiaries, howItWorks, novelty, actors, firstTest, effects, income, risks } = row;
  const { results, plan, costs, fairness, answers, parts, questions, links, version, revision } = row;
  const asked = new Set(questions.map(({ id }) => id));
  return {
    ...presentIdeaCard(row, reader),
    lab: { slug: row.labSlug, name: row.labName },
    problem,
    beneficiaries,
    howItWorks,
    novelty,
    actors,
    firstTest,
    effects,
    income,
    risks,
    results,
    plan,
    costs,
    fairness,
    // An answer waits, unseen, for a question that was taken away and may come back.
    answers: answers.filter(({ question }) => asked.has(question)),
    parts,
    questions,
    links,
    version,
    revision,
    askedSince: row.askedSince,
    earlierSupportCount: row.earlierSupportCount,
    contributors: row.contributors.map((nickname) => ({ nickname })),
    openSuggestionCount: row.openSuggestionCount,
    returnReason: row.collaboration === null ? null : row.returnReason,
    files: row.files,
    journey: presentSteps(row.journey, seesReturns(reader, row)),
    comments: presentThreads(
      row.comments,
      { ideaId: row.id, ideaStatus: row.status, isBlocked: row.isBlocked, reader },
      cursors,
    ),
    team: row.team,
    isIndexable: row.isIndexable,
    abilities: ideaAbilities(reader, row),
  };
}
