import { Injectable } from '@nestjs/common';
import type { PurposeDto } from '@headframe/shared/privacy';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';

/** A region's own row where it has one, else the one for all regions; nothing for a region that does not exist. */
const ofRegion = statement(`
  select distinct on (p.purpose) p.purpose, p.basis, p.text_version as "textVersion"
  from region r join purpose p on p.region_id is null or p.region_id = r.id
  where r.slug = $1
  order by p.purpose, p.region_id nulls last`);

@Injectable()
export class PurposesRepository {
  constructor(private readonly database: Database) {}

  ofRegion(slug: string): Promise<PurposeDto[]> {
    return this.database.rows<PurposeDto>(ofRegion, [slug]);
  }
}
