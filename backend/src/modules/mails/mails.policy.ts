import type { COMMON_DENIALS, Ability } from '@headframe/shared/common';
import { isAdministrator, type MaybeActor } from '../../platform/security/actor.js';

/** Whether somebody may see and handle the mails that could not be sent: they tell who is written to, and about what. */
export function mayHandleDeadMails(actor: MaybeActor): Ability<(typeof COMMON_DENIALS)[number]> {
  if (actor === null) return 'sign_in_needed';
  return isAdministrator(actor) ? 'allowed' : 'role_needed';
}
