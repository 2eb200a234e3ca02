import type { AccountDto } from '@headframe/shared/accounts';
import { useQueries, useQuery } from '@tanstack/react-query';
import { labQuery } from '../../features/labs/api/lab';
import { regionQuery } from '../../features/regions/api/region';
import { useRegions } from '../../features/regions/api/regions';
import { labsOf } from './labs-of';

/** Readable names of the places of a person's roles; the slug itself where none is known. */
export function usePlaceNames(account: AccountDto): (slug: string) => string {
  const regions = useRegions();
  const labs = useQueries({ queries: labsOf(account).map((slug) => labQuery(slug)) });
  const isPartner = account.roles.some(({ scope }) => scope === 'organisation');
  const { data: own } = useQuery({ ...regionQuery(account.region), enabled: isPartner });
  const places = [
    ...regions,
    ...labs.flatMap(({ data }) => (data ? [{ slug: data.slug, name: data.text.name }] : [])),
    ...(own?.organisations ?? []),
  ];
  return (slug) => places.find((place) => place.slug === slug)?.name ?? slug;
}
