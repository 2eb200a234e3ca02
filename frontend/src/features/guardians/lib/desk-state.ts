import type { GuardianRequestDto } from '@headframe/shared/guardians';

/** How the guardian's page stands: the state of the account's consent, or that the account is gone. */
export type DeskState = GuardianRequestDto['state'] | 'deleted';

export function deskState({ state, isDeleted }: Pick<GuardianRequestDto, 'state' | 'isDeleted'>): DeskState {
  return isDeleted ? 'deleted' : state;
}
