import type { AccountDto } from '@headframe/shared/accounts';

/** The labs that a person's roles name, by slug. */
export function labsOf({ roles }: AccountDto): string[] {
  return roles.flatMap(({ scope, place }) => (scope === 'lab' && place !== null ? [place] : []));
}
