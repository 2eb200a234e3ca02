import type { CollaboratorDto, CollaboratorRole, JoiningDto, JoiningOfferDto } from '@headframe/shared/collaborators';
import type { MaybeActor } from '../../platform/security/actor.js';
import { collaboratorAbilities, joiningAbilities } from './collaborators.policy.js';
import type { CollaboratorRow, JoiningRow } from './collaborators.sql.js';

/** @param collaboration the reader's role on the idea */
export function presentCollaborator(
  { id, nickname, role, joinedAt, isSelf }: CollaboratorRow,
  reader: MaybeActor,
  collaboration: CollaboratorRole | null,
): CollaboratorDto {
  const abilities = collaboratorAbilities(reader, collaboration, { role, isSelf });
  return { id, nickname, role, joinedAt, isSelf, abilities };
}

export function presentJoining(row: JoiningRow, reader: MaybeActor): JoiningDto {
  const { id, kind, role, nickname, isSelf, invitedBy, note, state, createdAt, expiresAt } = row;
  const abilities = joiningAbilities(reader, row);
  return { id, kind, role, nickname, isSelf, invitedBy, note, state, createdAt, expiresAt, abilities };
}

/** A link for whoever has it. */
export function presentOffer({
  ideaId,
  title,
  language,
  role,
  invitedBy,
  state,
  expiresAt,
}: JoiningRow): JoiningOfferDto {
  return { ideaId, title, language, role, invitedBy, state, expiresAt };
}
