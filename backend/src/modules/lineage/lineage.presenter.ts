import type { FamilyDto, MergeDto } from '@headframe/shared/lineage';
import type { MaybeActor } from '../../platform/security/actor.js';
import { mergeAbilities } from './lineage.policy.js';
import type { FamilyFacts, MergeRow } from './lineage.sql.js';

function presentMerge(row: MergeRow, reader: MaybeActor): MergeDto {
  const { id, state, source, target, proposedBy, word, answer, proposedAt, undoUntil } = row;
  const abilities = mergeAbilities(reader, row);
  return { id, state, source, target, proposedBy, word, answer, proposedAt, undoUntil, abilities };
}

export function presentFamily(
  ideaId: string,
  { ancestors, descendants, merges, askedAbout }: FamilyFacts,
  reader: MaybeActor,
  abilities: FamilyDto['abilities'],
): FamilyDto {
  const into = merges.find(({ state, source }) => state === 'agreed' && source.id === ideaId);
  return {
    ancestors,
    descendants,
    mergedInto: into ? presentMerge(into, reader) : null,
    merges: merges.filter((merge) => merge !== into).map((merge) => presentMerge(merge, reader)),
    askedAbout,
    abilities,
  };
}
