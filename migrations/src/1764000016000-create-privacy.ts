import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables in which a person's own doing starts, and their column with the account. */
const WRITTEN_BY = { idea: 'author_id', comment: 'author_id', support: 'account_id', session: 'account_id' } as const;

export class CreatePrivacy1764000016000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // The row is the job. The archive is sealed with a key outside the database, and goes after some days.
    await runner.query(`
      create table data_export (
        id uuid not null,
        account_id uuid not null,
        state text not null default 'queued',
        requested_at timestamptz not null default now(),
        attempts smallint not null default 0,
        next_attempt_at timestamptz not null default now(),
        ready_at timestamptz,
        expires_at timestamptz,
        bytes integer,
        archive bytea,
        constraint pk_data_export primary key (id),
        constraint fk_data_export_account foreign key (account_id) references account (id) on delete cascade,
        constraint ck_data_export_state check (state in ('queued', 'ready', 'failed', 'expired')),
        constraint ck_data_export_archive check ((archive is not null) = (state = 'ready')),
        constraint ck_data_export_ready check (
          case when state in ('ready', 'expired') then num_nonnulls(ready_at, expires_at, bytes) = 3
            else num_nonnulls(ready_at, expires_at, bytes) = 0 end)
      )`);
    // What is encrypted cannot be compressed.
    await runner.query(`alter table data_export alter column archive set storage external`);
    await runner.query(`create unique index uq_data_export_running on data_export (account_id) where state = 'queued'`);
    await runner.query(`create index ix_data_export_due on data_export (next_attempt_at, id) where state = 'queued'`);
    await runner.query(`create index ix_data_export_expires_at on data_export (expires_at) where state = 'ready'`);
    await runner.query(`create index ix_data_export_account on data_export (account_id, requested_at)`);
    await runner.query(`
      create table mute (
        id uuid not null,
        account_id uuid not null,
        other_id uuid not null,
        kind text not null,
        since timestamptz not null default now(),
        constraint pk_mute primary key (id),
        constraint uq_mute_account_other unique (account_id, other_id),
        constraint fk_mute_account foreign key (account_id) references account (id) on delete cascade,
        constraint fk_mute_other foreign key (other_id) references account (id) on delete cascade,
        constraint ck_mute_kind check (kind in ('mute', 'block')),
        constraint ck_mute_other check (other_id <> account_id)
      )`);
    await runner.query(`create index ix_mute_other on mute (other_id)`);
    // A row without a region holds wherever a region has none of its own.
    await runner.query(`
      create table purpose (
        id uuid not null,
        region_id uuid,
        purpose text not null,
        basis text not null,
        text_version text not null,
        constraint pk_purpose primary key (id),
        constraint fk_purpose_region foreign key (region_id) references region (id) on delete cascade,
        constraint ck_purpose_purpose check (purpose in ('account', 'sign_in', 'participation', 'guardian_consent',
          'protection_of_minors', 'roles', 'messages', 'privacy_requests', 'security', 'record_of_decisions')),
        constraint ck_purpose_basis
          check (basis in ('consent', 'legal_obligation', 'public_task', 'legitimate_interests')),
        constraint ck_purpose_text_version check (char_length(text_version) between 1 and 20)
      )`);
    await runner.query(`create unique index uq_purpose_default on purpose (purpose) where region_id is null`);
    await runner.query(
      `create unique index uq_purpose_region on purpose (region_id, purpose) where region_id is not null`,
    );
    await runner.query(`
      insert into purpose (id, purpose, basis, text_version) values
        ('01935000-0000-7000-8000-000000000101', 'account', 'consent', '2026-11'),
        ('01935000-0000-7000-8000-000000000102', 'sign_in', 'public_task', '2026-11'),
        ('01935000-0000-7000-8000-000000000103', 'participation', 'consent', '2026-11'),
        ('01935000-0000-7000-8000-000000000104', 'guardian_consent', 'legal_obligation', '2026-11'),
        ('01935000-0000-7000-8000-000000000105', 'protection_of_minors', 'legal_obligation', '2026-11'),
        ('01935000-0000-7000-8000-000000000106', 'roles', 'public_task', '2026-11'),
        ('01935000-0000-7000-8000-000000000107', 'messages', 'public_task', '2026-11'),
        ('01935000-0000-7000-8000-000000000108', 'privacy_requests', 'legal_obligation', '2026-11'),
        ('01935000-0000-7000-8000-000000000109', 'security', 'legitimate_interests', '2026-11'),
        ('01935000-0000-7000-8000-00000000010a', 'record_of_decisions', 'public_task', '2026-11')`);
    // A request that was under way while its account was erased must not leave something new behind. The lock waits for
    // the erasure and then reads what it left. Whether the account exists at all is the foreign key's to say.
    await runner.query(`
      create function refuse_erased_account() returns trigger language plpgsql as $$
      declare
        erased timestamptz;
      begin
        select erased_at into erased from account where id = (to_jsonb(new) ->> tg_argv[0])::uuid for key share;
        if erased is not null then
          raise exception 'the account is erased' using errcode = 'restrict_violation', constraint = 'ck_account_alive';
        end if;
        return new;
      end $$`);
    for (const [table, column] of Object.entries(WRITTEN_BY)) {
      await runner.query(`
        create trigger tr_${table}_account_alive before insert on ${table}
        for each row execute function refuse_erased_account('${column}')`);
    }
    // Words that stood in nothing but a text that is erased are forgotten with it.
    await runner.query(`
      create function forget_words(value text) returns void language sql as $$
        delete from search_word w
        where w.word in (
            select distinct word
            from regexp_split_to_table(fold_text(value) || ' ' || latin_text(fold_text(value)), '[^[:alnum:]]+') word
            where length(word) between 4 and 40)
          and not exists (
            select 1 from idea_search s where s.document @@ to_tsquery('simple', quote_literal(w.word)))
      $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function forget_words(text)`);
    for (const table of Object.keys(WRITTEN_BY))
      await runner.query(`drop trigger tr_${table}_account_alive on ${table}`);
    await runner.query(`drop function refuse_erased_account()`);
    for (const table of ['purpose', 'mute', 'data_export']) await runner.query(`drop table ${table}`);
  }
}
