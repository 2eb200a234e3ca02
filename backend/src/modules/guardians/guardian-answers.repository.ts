import { Injectable } from '@nestjs/common';
import type { GuardianContactDto } from '@headframe/shared/guardians';
import type { LanguageCode } from '@headframe/shared/common';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { readersText } from '../../database/texts.js';

/** What a guardian's page tells beyond the request itself. */
export interface GuardianPageRow {
  regionName: string;
  contacts: GuardianContactDto[];
}

const page = statement(`
  select coalesce(r.names ->> $1, r.names ->> 'en') as "regionName",
    coalesce((
      select json_agg(json_build_object('lab', lab_text.name, 'person', l.safeguarding_person,
        'contact', l.safeguarding_contact) order by lab_text.name)
      from lab l ${readersText('lab_text', 'lab', 'l', 't.name', '$1')}
      where l.region_id = r.id), '[]') as contacts
  from region r where r.id = $2`);

@Injectable()
export class GuardianAnswersRepository {
  constructor(private readonly database: Database) {}

  /** The region and its contacts in the reader's language. */
  async page(regionId: string, language: LanguageCode): Promise<GuardianPageRow> {
    return (await this.database.row<GuardianPageRow>(page, [language, regionId])) ?? { regionName: '', contacts: [] };
  }
}
