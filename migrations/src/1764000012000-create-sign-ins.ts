import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSignIns1764000012000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Sessions begun before cannot say how; they end.
    await runner.query(`delete from session`);
    await runner.query(`
      alter table session
        add column id uuid not null,
        add column device text not null,
        add column method text not null,
        add column second_factor_at timestamptz,
        add column authenticated_at timestamptz not null default now(),
        add constraint uq_session_id unique (id),
        add constraint ck_session_device check (char_length(device) between 1 and 60),
        add constraint ck_session_method
          check (method in ('email', 'password', 'passkey', 'single_sign_on', 'pupil'))`);
    // Hashes are keyed with a key outside the database: six digits could be tried out otherwise.
    await runner.query(`
      create table sign_in_link (
        id uuid not null,
        purpose text not null,
        account_id uuid,
        address_hash bytea not null,
        sealed_email bytea not null,
        browser_hash bytea not null,
        token_hash bytea not null,
        code_hash bytea not null,
        wrong_codes smallint not null default 0,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        used_at timestamptz,
        constraint pk_sign_in_link primary key (id),
        constraint uq_sign_in_link_token_hash unique (token_hash),
        constraint fk_sign_in_link_account foreign key (account_id) references account (id) on delete cascade,
        constraint ck_sign_in_link_purpose check (
          purpose = 'sign_in' and account_id is null or purpose = 'email_change' and account_id is not null),
        constraint ck_sign_in_link_wrong_codes check (wrong_codes between 0 and 5)
      )`);
    await runner.query(`create index ix_sign_in_link_browser on sign_in_link (browser_hash)`);
    await runner.query(`create index ix_sign_in_link_address on sign_in_link (address_hash)`);
    await runner.query(`create index ix_sign_in_link_account on sign_in_link (account_id)`);
    await runner.query(`create index ix_sign_in_link_expires_at on sign_in_link (expires_at)`);
    // A sign-in that still lacks its account or its second factor: never a session.
    await runner.query(`
      create table pending_sign_in (
        token_hash bytea not null,
        kind text not null,
        method text not null,
        account_id uuid,
        sealed_email bytea,
        pupil_id uuid,
        wrong_tries smallint not null default 0,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        constraint pk_pending_sign_in primary key (token_hash),
        constraint fk_pending_sign_in_account foreign key (account_id) references account (id) on delete cascade,
        constraint ck_pending_sign_in_kind check (
          kind = 'second_factor' and account_id is not null and sealed_email is null and pupil_id is null
          or kind = 'sign_up' and num_nonnulls(sealed_email, pupil_id) = 1),
        constraint ck_pending_sign_in_method
          check (method in ('email', 'password', 'passkey', 'single_sign_on', 'pupil')),
        constraint ck_pending_sign_in_wrong_tries check (wrong_tries between 0 and 5)
      )`);
    await runner.query(`create index ix_pending_sign_in_account on pending_sign_in (account_id)`);
    await runner.query(`create index ix_pending_sign_in_expires_at on pending_sign_in (expires_at)`);
    await runner.query(`
      create table totp (
        account_id uuid not null,
        sealed_secret bytea not null,
        last_step bigint not null default 0,
        created_at timestamptz not null default now(),
        confirmed_at timestamptz,
        constraint pk_totp primary key (account_id),
        constraint fk_totp_account foreign key (account_id) references account (id) on delete cascade
      )`);
    await runner.query(`
      create table recovery_code (
        account_id uuid not null,
        code_hash bytea not null,
        created_at timestamptz not null default now(),
        used_at timestamptz,
        constraint pk_recovery_code primary key (account_id, code_hash),
        constraint fk_recovery_code_account foreign key (account_id) references account (id) on delete cascade
      )`);
    await runner.query(`
      create table passkey (
        id uuid not null,
        account_id uuid not null,
        credential_id text not null,
        public_key bytea not null,
        sign_count bigint not null default 0,
        transports text[] not null default '{}',
        name text not null,
        created_at timestamptz not null default now(),
        last_used_at timestamptz,
        constraint pk_passkey primary key (id),
        constraint uq_passkey_credential_id unique (credential_id),
        constraint fk_passkey_account foreign key (account_id) references account (id) on delete cascade,
        constraint ck_passkey_name check (char_length(name) between 1 and 40),
        constraint ck_passkey_credential_id check (char_length(credential_id) <= 1400)
      )`);
    await runner.query(`create index ix_passkey_account on passkey (account_id)`);
    await runner.query(`
      create table passkey_ceremony (
        token_hash bytea not null,
        kind text not null,
        account_id uuid,
        challenge text not null,
        expires_at timestamptz not null,
        constraint pk_passkey_ceremony primary key (token_hash),
        constraint fk_passkey_ceremony_account foreign key (account_id) references account (id) on delete cascade,
        constraint ck_passkey_ceremony_kind check (
          kind = 'sign_in' and account_id is null or kind in ('add', 'second_factor') and account_id is not null)
      )`);
    await runner.query(`create index ix_passkey_ceremony_account on passkey_ceremony (account_id)`);
    await runner.query(`create index ix_passkey_ceremony_expires_at on passkey_ceremony (expires_at)`);
    await runner.query(`
      create table single_sign_on_try (
        token_hash bytea not null,
        sealed_checks bytea not null,
        expires_at timestamptz not null,
        constraint pk_single_sign_on_try primary key (token_hash)
      )`);
    await runner.query(`create index ix_single_sign_on_try_expires_at on single_sign_on_try (expires_at)`);
    await runner.query(`
      create table single_sign_on_identity (
        issuer text not null,
        subject text not null,
        account_id uuid not null,
        created_at timestamptz not null default now(),
        constraint pk_single_sign_on_identity primary key (issuer, subject),
        constraint fk_single_sign_on_identity_account foreign key (account_id) references account (id) on delete cascade,
        constraint ck_single_sign_on_identity_subject check (char_length(subject) <= 255)
      )`);
    await runner.query(`create index ix_single_sign_on_identity_account on single_sign_on_identity (account_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'single_sign_on_identity',
      'single_sign_on_try',
      'passkey_ceremony',
      'passkey',
      'recovery_code',
      'totp',
      'pending_sign_in',
      'sign_in_link',
    ])
      await runner.query(`drop table ${table}`);
    await runner.query(`
      alter table session
        drop column id,
        drop column device,
        drop column method,
        drop column second_factor_at,
        drop column authenticated_at`);
  }
}
