import { Injectable } from '@nestjs/common';
import type { LanguageCode } from '@headframe/shared/common';
import { v7 as uuid } from 'uuid';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { VettingCheck } from './entities/vetting-check.entity.js';
import type { PeopleView } from './people.policy.js';
import { peopleById, peopleList, type PeopleSearch, type PersonRow, viewValues } from './people.sql.js';

const today = statement(`select current_date::text as today`);

@Injectable()
export class PeopleRepository {
  constructor(private readonly database: Database) {}

  list(view: PeopleView, search: PeopleSearch, language: LanguageCode): Promise<PersonRow[]> {
    const { text, values } = peopleList(view, search);
    return this.database.rows<PersonRow>(statement(text), [language, ...viewValues(view), ...values]);
  }

  /** Those of these people whom a view holds. */
  find(view: PeopleView, ids: readonly string[], language: LanguageCode): Promise<PersonRow[]> {
    return this.database.rows<PersonRow>(statement(peopleById(view)), [language, ...viewValues(view), ids]);
  }

  /** The database's day: the one its checks go by. */
  async today(): Promise<string> {
    return (await this.database.row<{ today: string }>(today, []))?.today ?? '';
  }

  async recordVetting(check: Pick<VettingCheck, 'accountId' | 'seenBy' | 'seenOn' | 'validUntil'>): Promise<void> {
    await this.database.manager.insert(VettingCheck, { ...check, id: uuid() });
  }
}
