import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateMails1764000010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // `sealed` holds the address and everything the sentences need, encrypted; it goes once the mail is out.
    await runner.query(`
      create table mail (
        id uuid not null,
        account_id uuid,
        template text not null,
        language text not null,
        sealed bytea,
        status text not null default 'queued',
        attempts smallint not null default 0,
        next_attempt_at timestamptz not null default now(),
        last_attempt_at timestamptz,
        expires_at timestamptz,
        last_error text,
        created_at timestamptz not null default now(),
        sent_at timestamptz,
        constraint pk_mail primary key (id),
        constraint fk_mail_account foreign key (account_id) references account (id) on delete cascade,
        constraint ck_mail_template check (template ~ '^[a-z_]{1,40}$'),
        constraint ck_mail_language check (language in ('en', 'de', 'es', 'el', 'mk', 'hu')),
        constraint ck_mail_status check (status in ('queued', 'sent', 'dead', 'expired')),
        constraint ck_mail_sealed check (sealed is not null or status in ('sent', 'expired')),
        constraint ck_mail_sent_at check ((sent_at is not null) = (status = 'sent')),
        constraint ck_mail_last_error check (char_length(last_error) <= 60)
      )`);
    await runner.query(`create index ix_mail_due on mail (next_attempt_at, id) where status = 'queued'`);
    await runner.query(`create index ix_mail_dead on mail (id) where status = 'dead'`);
    await runner.query(`create index ix_mail_account on mail (account_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table mail`);
  }
}
