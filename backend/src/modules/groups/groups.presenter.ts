import type { GroupCardDto, GroupDto } from '@headframe/shared/groups';
import type { GroupCardRow, PupilRow } from './groups.repository.js';

export function presentGroupCard(row: GroupCardRow): GroupCardDto {
  const { id, name, code, ageBand, organisation, authorisedOn, pupilCount, activeCount, isClosed } = row;
  const createdAt = row.createdAt.toISOString();
  return { id, name, code, ageBand, organisation, authorisedOn, pupilCount, activeCount, isClosed, createdAt };
}

export function presentGroup(row: GroupCardRow, pupils: readonly PupilRow[]): GroupDto {
  return {
    ...presentGroupCard(row),
    pupils: pupils.map(({ id, number, nickname }) => ({ id, number, nickname })),
  };
}
