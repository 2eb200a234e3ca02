import { ACCOUNT_LIMITS, type Role, ROLES } from '@headframe/shared/accounts';
import {
  choiceParam,
  cursorParam,
  type RawSearch,
  searchParams,
  slugParam,
  textParam,
} from '../../../lib/search-params';

/** What a list of people is asked for; it stands in the address. */
export interface PeopleFilters {
  readonly q?: string;
  readonly role?: Role;
  readonly region?: string;
}

/** The address of the list, made safe: what makes no sense is dropped. */
export function peopleParams(raw: RawSearch): PeopleFilters & { cursor?: string } {
  return searchParams({
    q: textParam(raw['q'], ACCOUNT_LIMITS.email.max),
    role: choiceParam(raw['role'], ROLES),
    region: slugParam(raw['region']),
    cursor: cursorParam(raw['cursor']),
  });
}

/** Filters with one of them set, or taken away by an empty text. */
export function withPeopleFilter(filters: PeopleFilters, name: keyof PeopleFilters, value: string): PeopleFilters {
  const { [name]: _, ...others } = filters;
  return value === '' ? others : ({ ...others, [name]: value } as PeopleFilters);
}
