import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateGuardians1764000014000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // `sealed_contact` holds the guardian's address and the token of their link, encrypted, for the reminder; it goes with
    // the answer, with a newer request, and after 30 days at the latest. The token itself is compared by `token_hash`.
    await runner.query(`
      create table guardian_request (
        id uuid not null,
        account_id uuid not null,
        sealed_contact bytea,
        token_hash bytea not null,
        language text not null,
        mode text not null,
        asked_at timestamptz not null default now(),
        reminded_at timestamptz,
        answered_at timestamptz,
        answer text,
        closed_at timestamptz,
        confirmation_asked_at timestamptz,
        constraint pk_guardian_request primary key (id),
        constraint uq_guardian_request_token_hash unique (token_hash),
        constraint fk_guardian_request_account foreign key (account_id) references account (id) on delete cascade,
        constraint ck_guardian_request_token_hash check (octet_length(token_hash) = 32),
        constraint ck_guardian_request_language check (language in ('en', 'de', 'es', 'el', 'mk', 'hu')),
        constraint ck_guardian_request_mode check (mode in ('inform', 'authorise')),
        constraint ck_guardian_request_answer check (answer in ('yes', 'no', 'withdraw', 'withdraw_and_delete')),
        constraint ck_guardian_request_answered_at check ((answered_at is null) = (answer is null)),
        constraint ck_guardian_request_sealed_contact check
          (sealed_contact is null or (mode = 'authorise' and answered_at is null and closed_at is null))
      )`);
    await runner.query(`create index ix_guardian_request_account on guardian_request (account_id, asked_at)`);
    await runner.query(`
      create index ix_guardian_request_contact on guardian_request (asked_at) where sealed_contact is not null`);
    // No foreign key to the account: what was agreed to outlives the account, whose id then leads to nobody.
    await runner.query(`
      create table consent_receipt (
        id uuid not null,
        account_id uuid not null,
        text text not null,
        text_version text not null,
        decision text not null,
        method text not null,
        given_by text not null,
        organisation_id uuid,
        authorised_on date,
        language text not null,
        given_at timestamptz not null default now(),
        constraint pk_consent_receipt primary key (id),
        constraint fk_consent_receipt_organisation foreign key (organisation_id) references organisation (id),
        constraint ck_consent_receipt_text check (text in ('participation', 'guardian', 'search_engines')),
        constraint ck_consent_receipt_text_version check (char_length(text_version) between 1 and 20),
        constraint ck_consent_receipt_decision check (decision in ('given', 'refused', 'withdrawn')),
        constraint ck_consent_receipt_method check (method in ('page', 'mail_link', 'school_group')),
        constraint ck_consent_receipt_given_by check (given_by in ('self', 'guardian', 'organisation')),
        constraint ck_consent_receipt_organisation check
          ((given_by = 'organisation') = (organisation_id is not null and authorised_on is not null)),
        constraint ck_consent_receipt_language check (language in ('en', 'de', 'es', 'el', 'mk', 'hu'))
      )`);
    await runner.query(`create index ix_consent_receipt_account on consent_receipt (account_id, given_at)`);
    await runner.query(`
      create trigger tr_consent_receipt_append_only before update or delete on consent_receipt
      for each row execute function refuse_change()`);
    await runner.query(`
      create trigger tr_consent_receipt_no_truncate before truncate on consent_receipt
      for each statement execute function refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table consent_receipt`);
    await runner.query(`drop table guardian_request`);
  }
}
