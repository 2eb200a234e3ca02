import { Injectable } from '@nestjs/common';
import { PAGE_SIZE } from '@headframe/shared/common';
import { type MuteDto, type MuteKind, MUTES_MAX } from '@headframe/shared/privacy';
import { v7 as uuid } from 'uuid';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';

const MUTE = `m.id, m.kind, a.nickname, to_json(m.since) as since`;

/** Whoever left cannot be muted: there is nobody any more. The same person again changes the kind. */
const put = statement(`
  with m as (
    insert into mute (id, account_id, other_id, kind)
    select $1, $2, a.id, $4 from account a where a.id = $3 and a.erased_at is null
    on conflict (account_id, other_id) do update set kind = excluded.kind
    returning *
  )
  select ${MUTE} from m join account a on a.id = m.other_id`);

const isFull = statement(`
  select count(*) >= ${MUTES_MAX} and bool_and(other_id <> $2) as "isFull" from mute where account_id = $1`);

const list = (after: string) =>
  statement(`
    select ${MUTE} from mute m join account a on a.id = m.other_id
    where m.account_id = $1 and ${after} order by m.id desc limit ${PAGE_SIZE + 1}`);
const first = list('true');
const further = list('m.id < $2');

const remove = statement(`delete from mute where id = $1 and account_id = $2 returning kind`);

@Injectable()
export class MutesRepository {
  constructor(private readonly database: Database) {}

  /** Whether there is no place for one more person. */
  async isFull(accountId: string, otherId: string): Promise<boolean> {
    const row = await this.database.row<{ isFull: boolean | null }>(isFull, [accountId, otherId]);
    return row?.isFull ?? false;
  }

  put(accountId: string, otherId: string, kind: MuteKind): Promise<MuteDto | null> {
    return this.database.row<MuteDto>(put, [uuid(), accountId, otherId, kind]);
  }

  list(accountId: string, after: string | null): Promise<MuteDto[]> {
    return after === null
      ? this.database.rows<MuteDto>(first, [accountId])
      : this.database.rows<MuteDto>(further, [accountId, after]);
  }

  async remove(id: string, accountId: string): Promise<MuteKind | null> {
    return (await this.database.row<{ kind: MuteKind }>(remove, [id, accountId]))?.kind ?? null;
  }
}
