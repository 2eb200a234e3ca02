import { Injectable } from '@nestjs/common';
import type { GuardianMode } from '@headframe/shared/accounts';
import type { LanguageCode } from '@headframe/shared/common';
import type { LabCardDto } from '@headframe/shared/labs';
import type { OrganisationDto } from '@headframe/shared/organisations';
import { v7 as uuid } from 'uuid';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { readersText } from '../../database/texts.js';
import { Region } from './entities/region.entity.js';

export type NewRegion = Pick<Region, 'slug' | 'names' | 'country' | 'languages' | 'timeZone' | 'guardianMode'>;

export interface RegionCardRow {
  slug: string;
  name: string;
  country: string;
  openChallengeCount: number;
  ideaCount: number;
  consentAge: number | null;
  guardianMode: GuardianMode;
}

export interface RegionRow extends RegionCardRow {
  languages: LanguageCode[];
  timeZone: string;
  labs: LabCardDto[];
  organisations: OrganisationDto[];
}

const OPEN_CHALLENGES = `
  select count(*)::integer from challenge c join phase p on p.challenge_id = c.id
  where p.kind = 'ideas' and p.starts_at <= now() and p.ends_at > now()`;

const CARD = `
  r.slug, coalesce(r.names ->> $1, r.names ->> 'en') as name, r.country,
  (${OPEN_CHALLENGES} and c.region_id = r.id) as "openChallengeCount",
  r.idea_count as "ideaCount", r.guardian_mode as "guardianMode",
  (select a.min_age from consent_age a
    where a.country = r.country and a.valid_from <= current_date and (a.valid_to is null or a.valid_to > current_date)
    order by a.valid_from desc limit 1) as "consentAge"`;

const list = statement(`select ${CARD} from region r order by r.position, r.slug`);

const bySlug = statement(`
  select ${CARD}, r.languages, r.time_zone as "timeZone",
    coalesce((
      select json_agg(json_build_object('slug', l.slug, 'language', lab_text.language, 'name', lab_text.name,
        'summary', lab_text.summary, 'openChallengeCount', (${OPEN_CHALLENGES} and c.lab_id = l.id)) order by lab_text.name)
      from lab l ${readersText('lab_text', 'lab', 'l', 't.language, t.name, t.summary', '$1')}
      where l.region_id = r.id), '[]') as labs,
    coalesce((
      select json_agg(json_build_object('slug', o.slug, 'name', o.name, 'kind', o.kind) order by o.name)
      from organisation o where o.region_id = r.id), '[]') as organisations
  from region r where r.slug = $2`);

@Injectable()
export class RegionsRepository {
  constructor(private readonly database: Database) {}

  list(language: LanguageCode): Promise<RegionCardRow[]> {
    return this.database.rows<RegionCardRow>(list, [language]);
  }

  find(slug: string, language: LanguageCode): Promise<RegionRow | null> {
    return this.database.row<RegionRow>(bySlug, [language, slug]);
  }

  async insert(region: NewRegion): Promise<string> {
    const id = uuid();
    await this.database.manager.insert(Region, { ...region, id });
    return id;
  }
}
