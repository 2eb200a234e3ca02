import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAccounts1764000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // email_key and nickname_key are what is compared: lower case, NFKC.
    await runner.query(`
      create table account (
        id uuid not null,
        email text not null,
        email_key text not null,
        nickname text not null,
        nickname_key text not null,
        password_hash text not null,
        age_band text not null,
        region_id uuid not null,
        language text not null,
        created_at timestamptz not null default now(),
        constraint pk_account primary key (id),
        constraint uq_account_email_key unique (email_key),
        constraint uq_account_nickname_key unique (nickname_key),
        constraint fk_account_region foreign key (region_id) references region (id),
        constraint ck_account_email check (char_length(email) <= 254),
        constraint ck_account_nickname check (char_length(nickname) between 2 and 30),
        constraint ck_account_age_band check (age_band in ('14-15', '16-17', '18-24', '25-29', '30+')),
        constraint ck_account_language check (language in ('en', 'de', 'es', 'el', 'mk', 'hu'))
      )`);
    await runner.query(`create index ix_account_region on account (region_id)`);
    await runner.query(`
      create table role_grant (
        id uuid not null,
        account_id uuid not null,
        role text not null,
        scope text not null,
        region_id uuid,
        lab_id uuid,
        granted_at timestamptz not null default now(),
        constraint pk_role_grant primary key (id),
        constraint fk_role_grant_account foreign key (account_id) references account (id) on delete cascade,
        constraint fk_role_grant_region foreign key (region_id) references region (id),
        constraint fk_role_grant_lab foreign key (lab_id) references lab (id),
        constraint ck_role_grant_scope check (
          (role = 'administrator' and scope = 'installation' and region_id is null and lab_id is null)
          or (role = 'authority' and scope = 'region' and region_id is not null and lab_id is null)
          or (role = 'facilitator' and scope = 'lab' and lab_id is not null and region_id is null))
      )`);
    await runner.query(`create index ix_role_grant_account on role_grant (account_id)`);
    await runner.query(`
      create table session (
        token_hash bytea not null,
        account_id uuid not null,
        created_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        expires_at timestamptz not null,
        constraint pk_session primary key (token_hash),
        constraint fk_session_account foreign key (account_id) references account (id) on delete cascade,
        constraint ck_session_token_hash check (octet_length(token_hash) = 32)
      )`);
    await runner.query(`create index ix_session_account on session (account_id, created_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table session`);
    await runner.query(`drop table role_grant`);
    await runner.query(`drop table account`);
  }
}
