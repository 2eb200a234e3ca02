import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateJoinings1764000051000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table joining (
        id uuid not null,
        idea_id uuid not null,
        kind text not null,
        role text not null,
        account_id uuid,
        invited_by uuid,
        token_hash bytea,
        note text,
        state text not null default 'open',
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        decided_at timestamptz,
        decided_by uuid,
        constraint pk_joining primary key (id),
        constraint uq_joining_token_hash unique (token_hash),
        constraint fk_joining_idea foreign key (idea_id) references idea (id) on delete cascade,
        constraint fk_joining_account foreign key (account_id) references account (id),
        constraint fk_joining_invited_by foreign key (invited_by) references account (id),
        constraint fk_joining_decided_by foreign key (decided_by) references account (id),
        constraint ck_joining_kind check (kind in ('link', 'invitation', 'request')),
        constraint ck_joining_role check (role in ('co_author', 'member', 'mentor')),
        constraint ck_joining_state check (state in ('open', 'accepted', 'declined', 'withdrawn')),
        constraint ck_joining_note check (char_length(note) <= 300),
        constraint ck_joining_token_hash check ((kind = 'link') = (token_hash is not null) and octet_length(token_hash) = 32),
        constraint ck_joining_sides check ((kind = 'request') = (invited_by is null)
          and (account_id is not null or kind = 'link' and state <> 'accepted')),
        constraint ck_joining_expires_at check (expires_at > created_at),
        constraint ck_joining_decided check ((state = 'open') = (decided_at is null))
      )`);
    // One open way for one person onto one idea, however often it is asked.
    await runner.query(`
      create unique index uq_joining_open_account on joining (idea_id, account_id) where state = 'open'`);
    await runner.query(`create index ix_joining_idea on joining (idea_id, id) where state = 'open'`);
    await runner.query(`create index ix_joining_account on joining (account_id)`);
    await runner.query(`create index ix_joining_invited_by on joining (invited_by)`);
    await runner.query(`create index ix_joining_expires_at on joining (expires_at)`);
    await runner.query(`
      create trigger tr_joining_account_alive before insert on joining
      for each row when (new.account_id is not null) execute function refuse_erased_account('account_id')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table joining`);
  }
}
