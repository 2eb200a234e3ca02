import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';

const hasAdministrator = statement(
  `select exists (select 1 from role_grant where role = 'administrator') as "isThere"`,
);
const keepLink = statement(`
  insert into installation_fact (key, value)
  values ('set_up_link', jsonb_build_object('mac', $1::text, 'until', now() + make_interval(mins => $2)))
  on conflict (key) do update set value = excluded.value, created_at = now()`);
const useLink = statement(`
  delete from installation_fact
  where key = 'set_up_link' and value ->> 'mac' = $1 and (value ->> 'until')::timestamptz > now() returning key`);

@Injectable()
export class SetUpRepository {
  constructor(private readonly database: Database) {}

  async hasAdministrator(): Promise<boolean> {
    return (await this.database.row<{ isThere: boolean }>(hasAdministrator, []))?.isThere ?? false;
  }

  /** Keeps what one link is compared by; a former one ends. */
  async keepLink(mac: string, minutes: number): Promise<void> {
    await this.database.rows(keepLink, [mac, minutes]);
  }

  /** Uses the link up. */
  async useLink(mac: string): Promise<boolean> {
    return (await this.database.row(useLink, [mac])) !== null;
  }
}
