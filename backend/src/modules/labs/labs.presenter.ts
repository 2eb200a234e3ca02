import type { LabDto } from '@headframe/shared/labs';
import type { MaybeActor } from '../../platform/security/actor.js';
import { labAbilities } from './labs.policy.js';
import type { LabRow } from './labs.repository.js';

export function presentLab(row: LabRow, actor: MaybeActor): LabDto {
  return {
    slug: row.slug,
    region: { slug: row.regionSlug, name: row.regionName },
    text: row.text,
    original: row.text.language === row.original.language ? null : row.original,
    safeguardingPerson: row.safeguardingPerson,
    safeguardingContact: row.safeguardingContact,
    looksFirst: row.looksFirst,
    partners: row.partners,
    abilities: labAbilities(actor, row.id),
  };
}
