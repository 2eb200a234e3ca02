import { SCOPE_OF_ROLE, type StaffRole } from '@headframe/shared/accounts';
import { createHash } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import { newToken, Vault } from '../../platform/security/vault.js';
import type { TestApp, TestPerson } from '../test-app.js';

/**
 * People written straight into the tables. The table needs hundreds of them; the ways in have tests of their own, and the
 * first person of each column came in by them.
 */

/** A new account like another one, with the same roles, factors and kind of session. */
export async function copyOf(app: TestApp, base: TestPerson, isHalf: boolean): Promise<TestPerson> {
  const id = uuid();
  const [email, nickname, token] = [`copy-${id}@test.example`, `Copy ${id.slice(-12)}`, newToken()];
  await app.rows(
    `with person as (
        insert into account (id, email, email_key, email_confirmed_at, nickname, nickname_key, age_band, region_id, language)
        select $2, $3, $3, now(), $4, lower($4), age_band, region_id, language from account where id = $1
      ), roles as (
        insert into role_grant (id, account_id, role, scope, region_id, lab_id, organisation_id)
        select gen_random_uuid(), $2, role, scope, region_id, lab_id, organisation_id from role_grant where account_id = $1
      ), vetting as (
        insert into vetting_check (id, account_id, seen_by, seen_on, valid_until)
        select $2, $2, seen_by, seen_on, valid_until from vetting_check where account_id = $1
      ), factor as (
        insert into totp (account_id, sealed_secret, confirmed_at)
        select $2, sealed_secret, confirmed_at from totp where account_id = $1
      )
      insert into session (id, token_hash, account_id, device, method, second_factor_at, expires_at)
      select gen_random_uuid(), $5, $2, device, method, second_factor_at, expires_at from session
      where account_id = $1 order by created_at limit 1`,
    [base.id, id, email, nickname, createHash('sha256').update(token).digest()],
  );
  const copy = { id, email, nickname, cookie: `session=${token}` };
  return isHalf ? { ...copy, cookie: await halfCookie(app, base, copy) } : copy;
}

/** A sign-in that lacks its second factor, like another one. */
async function halfCookie(app: TestApp, base: TestPerson, copy: TestPerson): Promise<string> {
  const token = newToken();
  await app.rows(
    `insert into pending_sign_in (token_hash, kind, method, account_id, expires_at)
      select $3, kind, method, $2, expires_at from pending_sign_in
      where account_id = $1 and kind = 'second_factor' limit 1`,
    [base.id, copy.id, app.app.get(Vault).mac('pending-sign-in', token)],
  );
  return `pending=${token}`;
}

/** Somebody with a role at a place (its slug); nobody is signed in. Returns the id. */
export async function holderOf(app: TestApp, role: StaffRole, place: string | null): Promise<string> {
  const id = uuid();
  await app.rows(
    `with person as (
        insert into account (id, email, email_key, email_confirmed_at, nickname, nickname_key, age_band, region_id, language)
        select $1, $2, $2, now(), $3, lower($3), '30+', id, 'en' from region where slug = 'asturias'
      )
      insert into role_grant (id, account_id, role, scope, region_id, lab_id, organisation_id)
      select gen_random_uuid(), $1, $4, $5, (select id from region where $5 = 'region' and slug = $6),
        (select id from lab where $5 = 'lab' and slug = $6),
        (select id from organisation where $5 = 'organisation' and slug = $6)`,
    [id, `holder-${id}@test.example`, `Holder ${id.slice(-12)}`, role, SCOPE_OF_ROLE[role], place],
  );
  return id;
}
