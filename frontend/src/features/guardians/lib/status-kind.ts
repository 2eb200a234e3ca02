import type { GuardianState } from '@headframe/shared/accounts';
import type { GuardianStatusDto } from '@headframe/shared/guardians';

/** What the box speaks of: the state, or that a school answered, or that the person decides now. */
export type StatusKind = GuardianState | 'school' | 'confirm';

export function statusKind({
  state,
  organisation,
  actions,
}: Pick<GuardianStatusDto, 'state' | 'organisation' | 'actions'>): StatusKind {
  if (actions.includes('confirm')) return 'confirm';
  return state === 'given' && organisation !== null ? 'school' : state;
}
