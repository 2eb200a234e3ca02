import { REGION_LIMITS } from '@headframe/shared/regions';

/** A readable name for addresses, as far as a name is written in Latin letters; empty where it is not. */
export function slugFrom(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll('ß', 'ss')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, REGION_LIMITS.slug.max)
    .replace(/^-+|-+$/g, '');
}
