import { type RoleScope, SCOPE_OF_ROLE, type StaffRole } from '@headframe/shared/accounts';

/** A role and its place as a form holds them: empty texts where nothing is chosen. */
interface RoleChoice {
  readonly role: string;
  readonly place: string;
}

/** What is sent of a choice: a role for the whole installation has no place, whatever was chosen before. */
export function roleAtPlace({ role, place }: RoleChoice): { role: StaffRole; place?: string } {
  const scope: RoleScope | undefined = SCOPE_OF_ROLE[role as StaffRole];
  return { role: role as StaffRole, ...(scope === 'installation' || place === '' ? {} : { place }) };
}

/** Whether a choice still lacks its role or its place. */
export function missingChoice({ role, place }: RoleChoice): 'role' | 'place' | null {
  if (role === '') return 'role';
  return SCOPE_OF_ROLE[role as StaffRole] !== 'installation' && place === '' ? 'place' : null;
}
