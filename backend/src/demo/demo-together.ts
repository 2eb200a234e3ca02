import type { EntityManager } from 'typeorm';

/** How many write along with the author of the demo's oldest idea. */
const HELPERS = 2;

/** Lets the demo show people of one idea: of one that is there already, whatever its title. */
export async function loadDemoTogether(manager: EntityManager): Promise<void> {
  await manager.query(
    `insert into collaborator (id, idea_id, account_id, role)
     select gen_random_uuid(), i.id, p.id, 'member'
     from (select i.* from idea i where i.status = 'published' order by i.published_at limit 1) i
       cross join lateral (
         select a.id from account a where a.region_id = i.region_id and a.age_band not in ('14-15', '16-17')
           and not exists (select 1 from role_grant g where g.account_id = a.id)
           and not exists (select 1 from support s where s.idea_id = i.id and s.account_id = a.id)
         order by a.nickname limit $1) p
     on conflict do nothing`,
    [HELPERS],
  );
}
