import { isFacilitatorOf, type MaybeActor } from '../../platform/security/actor.js';

/** Whether somebody runs the school groups of a lab: its facilitators, and nobody else, not administrators either. */
export function runsGroups(actor: MaybeActor, labId: string): boolean {
  return isFacilitatorOf(actor, labId);
}
