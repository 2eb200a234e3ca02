import { Injectable } from '@nestjs/common';
import type { LanguageCode } from '@headframe/shared/common';
import type { LabTextDto } from '@headframe/shared/labs';
import type { OrganisationDto } from '@headframe/shared/organisations';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { readersText } from '../../database/texts.js';

export interface LabRow {
  id: string;
  slug: string;
  regionSlug: string;
  regionName: string;
  text: LabTextDto;
  original: LabTextDto;
  safeguardingPerson: string;
  safeguardingContact: string;
  looksFirst: boolean;
  partners: OrganisationDto[];
}

const TEXT = `json_build_object('language', t.language, 'origin', t.origin, 'name', t.name, 'summary', t.summary,
  'rules', t.rules)`;

const bySlug = statement(`
  select l.id, l.slug, r.slug as "regionSlug", coalesce(r.names ->> $1, r.names ->> 'en') as "regionName",
    lab_text.text,
    (select ${TEXT} from lab_text t where t.lab_id = l.id and t.language = l.original_language) as original,
    l.safeguarding_person as "safeguardingPerson", l.safeguarding_contact as "safeguardingContact",
    l.looks_first as "looksFirst",
    coalesce((
      select json_agg(json_build_object('slug', o.slug, 'name', o.name, 'kind', o.kind) order by o.name)
      from lab_partner p join organisation o on o.id = p.organisation_id where p.lab_id = l.id), '[]') as partners
  from lab l join region r on r.id = l.region_id
  ${readersText('lab_text', 'lab', 'l', `${TEXT} as text`, '$1')}
  where l.slug = $2`);

@Injectable()
export class LabsRepository {
  constructor(private readonly database: Database) {}

  find(slug: string, language: LanguageCode): Promise<LabRow | null> {
    return this.database.row<LabRow>(bySlug, [language, slug]);
  }
}
