import type { Abilities } from '@headframe/shared/common';
import type { LabAction, LabDenial } from '@headframe/shared/labs';
import { isAdministrator, isFacilitatorOf, type MaybeActor } from '../../platform/security/actor.js';

/** What a reader may do with a lab. */
export function labAbilities(actor: MaybeActor, labId: string): Abilities<LabAction, LabDenial> {
  if (actor === null) return { look: 'sign_in_needed' };
  return { look: isFacilitatorOf(actor, labId) || isAdministrator(actor) ? 'allowed' : 'role_needed' };
}
