import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ExtendAccounts1764000011000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // A pupil has no address, a password is optional, and an erased account keeps nothing of its person.
    await runner.query(`
      alter table account
        alter column email drop not null,
        alter column email_key drop not null,
        alter column nickname drop not null,
        alter column nickname_key drop not null,
        alter column password_hash drop not null,
        alter column age_band drop not null,
        add column email_confirmed_at timestamptz,
        add column age_band_since timestamptz not null default now(),
        add column guardian_state text not null default 'none',
        add column guardian_due_at timestamptz,
        add column consent_confirmed_at timestamptz,
        add column is_findable boolean not null default false,
        add column known_devices text[] not null default '{}',
        add column group_id uuid,
        add column erased_at timestamptz,
        add constraint ck_account_guardian_state
          check (guardian_state in ('none', 'asked', 'given', 'refused', 'withdrawn')),
        add constraint ck_account_known_devices check (cardinality(known_devices) <= 50),
        add constraint ck_account_findable check (not is_findable or age_band in ('18-24', '25-29', '30+')),
        add constraint ck_account_erased check (
          case when erased_at is null
            then nickname is not null and nickname_key is not null and age_band is not null
              and (email is not null or group_id is not null) and (email is null) = (email_key is null)
            else email is null and email_key is null and nickname is null and nickname_key is null
              and password_hash is null and age_band is null and email_confirmed_at is null
              and guardian_due_at is null and group_id is null and known_devices = '{}' end)`);
    await runner.query(`create index ix_account_group on account (group_id)`);
    await runner.query(`create index ix_account_guardian_due on account (guardian_due_at)`);
    await runner.query(`alter table role_grant drop constraint ck_role_grant_scope`);
    await runner.query(`update role_grant set role = 'authority_lead' where role = 'authority'`);
    await runner.query(`
      alter table role_grant
        add column organisation_id uuid,
        add column granted_by uuid,
        add constraint fk_role_grant_organisation foreign key (organisation_id) references organisation (id),
        add constraint ck_role_grant_scope check (
          num_nonnulls(region_id, lab_id, organisation_id) = case role when 'administrator' then 0 else 1 end
          and case role
            when 'administrator' then scope = 'installation'
            when 'facilitator' then scope = 'lab' and lab_id is not null
            when 'reviewer' then scope = 'region' and region_id is not null
            when 'authority_lead' then scope = 'region' and region_id is not null
            when 'partner' then scope = 'organisation' and organisation_id is not null
            else false end),
        add constraint uq_role_grant_place unique nulls not distinct (account_id, role, region_id, lab_id, organisation_id)`);
    await runner.query(`drop index ix_role_grant_account`);
    await runner.query(`create index ix_role_grant_role on role_grant (role, account_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    // People who exist only by what this version added cannot be told to the one before.
    await runner.query(`delete from account where email is null or password_hash is null`);
    await runner.query(`delete from role_grant where role in ('reviewer', 'partner')`);
    await runner.query(`drop index ix_role_grant_role`);
    await runner.query(`create index ix_role_grant_account on role_grant (account_id)`);
    await runner.query(`
      alter table role_grant
        drop constraint uq_role_grant_place,
        drop constraint ck_role_grant_scope,
        drop column organisation_id,
        drop column granted_by`);
    await runner.query(`update role_grant set role = 'authority' where role = 'authority_lead'`);
    await runner.query(`
      alter table role_grant add constraint ck_role_grant_scope check (
        (role = 'administrator' and scope = 'installation' and region_id is null and lab_id is null)
        or (role = 'authority' and scope = 'region' and region_id is not null and lab_id is null)
        or (role = 'facilitator' and scope = 'lab' and lab_id is not null and region_id is null))`);
    await runner.query(`
      alter table account
        drop column email_confirmed_at,
        drop column age_band_since,
        drop column guardian_state,
        drop column guardian_due_at,
        drop column consent_confirmed_at,
        drop column is_findable,
        drop column known_devices,
        drop column group_id,
        drop column erased_at,
        alter column email set not null,
        alter column email_key set not null,
        alter column nickname set not null,
        alter column nickname_key set not null,
        alter column password_hash set not null,
        alter column age_band set not null`);
  }
}
