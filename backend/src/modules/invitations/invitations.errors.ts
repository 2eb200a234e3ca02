import { DomainError } from '../../platform/errors/domain-error.js';
import type { AcceptDenial } from './invitations.policy.js';

const SENTENCES: Record<AcceptDenial | 'role_held_already', [status: number, detail: string]> = {
  own_role: [403, 'Nobody gives a role to themselves. Ask somebody else to invite you.'],
  invitation_for_other: [403, 'This invitation was sent to another address of mail.'],
  invitation_closed: [409, 'This invitation is used, withdrawn or too old. Ask for a new one.'],
  not_for_minors: [403, 'Roles with responsibility for others are for people of 18 and older.'],
  address_needed: [403, 'A role needs an account with an address of mail.'],
  role_held_already: [409, 'You have this role already.'],
};

export function invitationRefused(code: keyof typeof SENTENCES): DomainError {
  const [status, detail] = SENTENCES[code];
  return new DomainError({ status, code, detail });
}
