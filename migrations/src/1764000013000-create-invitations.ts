import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateInvitations1764000013000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Of the link only a keyed hash of its token; of the address a sealed copy to show it masked, and a keyed hash to compare.
    await runner.query(`
      create table invitation (
        id uuid not null,
        token_hash bytea not null,
        role text not null,
        scope text not null,
        region_id uuid,
        lab_id uuid,
        organisation_id uuid,
        invited_by uuid not null,
        sealed_email bytea,
        email_mac bytea,
        language text not null,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        accepted_at timestamptz,
        accepted_by uuid,
        withdrawn_at timestamptz,
        constraint pk_invitation primary key (id),
        constraint uq_invitation_token_hash unique (token_hash),
        constraint fk_invitation_region foreign key (region_id) references region (id),
        constraint fk_invitation_lab foreign key (lab_id) references lab (id),
        constraint fk_invitation_organisation foreign key (organisation_id) references organisation (id),
        constraint fk_invitation_invited_by foreign key (invited_by) references account (id),
        constraint fk_invitation_accepted_by foreign key (accepted_by) references account (id) on delete cascade,
        constraint ck_invitation_token_hash check (octet_length(token_hash) = 32),
        constraint ck_invitation_email_mac check (octet_length(email_mac) = 32),
        constraint ck_invitation_language check (language in ('en', 'de', 'es', 'el', 'mk', 'hu')),
        constraint ck_invitation_expires_at check (expires_at <= created_at + interval '14 days'),
        constraint ck_invitation_accepted check ((accepted_at is null) = (accepted_by is null)),
        constraint ck_invitation_closed_once check (num_nonnulls(accepted_at, withdrawn_at) <= 1),
        constraint ck_invitation_email check (
          sealed_email is null or (email_mac is not null and num_nonnulls(accepted_at, withdrawn_at) = 0)),
        constraint ck_invitation_scope check (
          num_nonnulls(region_id, lab_id, organisation_id) = case role when 'administrator' then 0 else 1 end
          and case role
            when 'administrator' then scope = 'installation'
            when 'facilitator' then scope = 'lab' and lab_id is not null
            when 'reviewer' then scope = 'region' and region_id is not null
            when 'authority_lead' then scope = 'region' and region_id is not null
            when 'partner' then scope = 'organisation' and organisation_id is not null
            else false end)
      )`);
    for (const column of ['region', 'lab', 'organisation'])
      await runner.query(`create index ix_invitation_${column} on invitation (${column}_id, id)`);
    await runner.query(`create index ix_invitation_invited_by on invitation (invited_by)`);
    await runner.query(`create index ix_invitation_accepted_by on invitation (accepted_by)`);
    // That somebody saw a certificate of good conduct; never the certificate itself.
    await runner.query(`
      create table vetting_check (
        id uuid not null,
        account_id uuid not null,
        seen_by uuid not null,
        seen_on date not null,
        valid_until date not null,
        reminded_at timestamptz,
        created_at timestamptz not null default now(),
        constraint pk_vetting_check primary key (id),
        constraint fk_vetting_check_account foreign key (account_id) references account (id) on delete cascade,
        constraint fk_vetting_check_seen_by foreign key (seen_by) references account (id),
        constraint ck_vetting_check_dates check (
          valid_until > seen_on and valid_until <= (seen_on + make_interval(years => 5))::date),
        constraint ck_vetting_check_seen_by check (seen_by <> account_id)
      )`);
    await runner.query(`create index ix_vetting_check_account on vetting_check (account_id, id)`);
    await runner.query(`create index ix_vetting_check_seen_by on vetting_check (seen_by)`);
    await runner.query(
      `create index ix_vetting_check_valid_until on vetting_check (valid_until) where reminded_at is null`,
    );
    // People are looked up by a part of their nickname.
    await runner.query(`create index ix_account_nickname_part on account using gin (nickname_key gin_trgm_ops)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index ix_account_nickname_part`);
    await runner.query(`drop table vetting_check`);
    await runner.query(`drop table invitation`);
  }
}
