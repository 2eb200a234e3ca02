import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateLineage1764000052000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table idea_merge (
        id uuid not null,
        source_id uuid not null,
        target_id uuid not null,
        proposed_by uuid not null,
        word text,
        state text not null default 'proposed',
        source_status text,
        proposed_at timestamptz not null default now(),
        decided_at timestamptz,
        decided_by uuid,
        undone_at timestamptz,
        undone_by uuid,
        constraint pk_idea_merge primary key (id),
        constraint fk_idea_merge_source foreign key (source_id) references idea (id) on delete cascade,
        constraint fk_idea_merge_target foreign key (target_id) references idea (id) on delete cascade,
        constraint fk_idea_merge_proposed_by foreign key (proposed_by) references account (id),
        constraint fk_idea_merge_decided_by foreign key (decided_by) references account (id),
        constraint fk_idea_merge_undone_by foreign key (undone_by) references account (id),
        constraint ck_idea_merge_two check (source_id <> target_id),
        constraint ck_idea_merge_word check (char_length(word) <= 300),
        constraint ck_idea_merge_state check (state in ('proposed', 'agreed', 'declined', 'withdrawn', 'undone')),
        constraint ck_idea_merge_decided check ((state = 'proposed') = (decided_at is null)),
        constraint ck_idea_merge_undone check ((state = 'undone') = (undone_at is not null)),
        constraint ck_idea_merge_source_status check (source_status in ('published', 'submitted')
          or source_status is null and state not in ('agreed', 'undone'))
      )`);
    // An idea goes into one other, and one question about the same two is enough.
    await runner.query(`create unique index uq_idea_merge_agreed on idea_merge (source_id) where state = 'agreed'`);
    await runner.query(
      `create unique index uq_idea_merge_proposed on idea_merge (source_id, target_id) where state = 'proposed'`,
    );
    await runner.query(`create index ix_idea_merge_source on idea_merge (source_id, id desc)`);
    await runner.query(`create index ix_idea_merge_target on idea_merge (target_id, id desc)`);
    // Each supporter of the source, and what became of their support.
    await runner.query(`
      create table merge_supporter (
        merge_id uuid not null,
        account_id uuid not null,
        answer text,
        version integer,
        told_at timestamptz,
        answered_at timestamptz,
        constraint pk_merge_supporter primary key (merge_id, account_id),
        constraint fk_merge_supporter_merge foreign key (merge_id) references idea_merge (id) on delete cascade,
        constraint fk_merge_supporter_account foreign key (account_id) references account (id) on delete cascade,
        constraint ck_merge_supporter_answer check (answer in ('carried', 'dropped', 'both', 'own', 'ended')),
        constraint ck_merge_supporter_answered check ((answer is null) = (answered_at is null))
      )`);
    await runner.query(`create index ix_merge_supporter_account on merge_supporter (account_id)`);
    await runner.query(`create index ix_merge_supporter_untold on merge_supporter (merge_id) where told_at is null`);
    await runner.query(`alter table collaborator add column merge_id uuid`);
    await runner.query(`
      alter table collaborator add constraint fk_collaborator_merge
        foreign key (merge_id) references idea_merge (id) on delete set null`);
    await runner.query(`
      create table idea_lineage (
        id uuid not null,
        idea_id uuid not null,
        kind text not null,
        origin_id uuid,
        url text,
        title text,
        merge_id uuid,
        created_at timestamptz not null default now(),
        constraint pk_idea_lineage primary key (id),
        constraint fk_idea_lineage_idea foreign key (idea_id) references idea (id) on delete cascade,
        constraint fk_idea_lineage_origin foreign key (origin_id) references idea (id) on delete cascade,
        constraint fk_idea_lineage_merge foreign key (merge_id) references idea_merge (id) on delete cascade,
        constraint ck_idea_lineage_kind check (kind in ('merged', 'inspired')),
        constraint ck_idea_lineage_merge check ((kind = 'merged') = (merge_id is not null)),
        constraint ck_idea_lineage_origin check ((origin_id is null) = (url is not null)
          and (url is null) = (title is null) and (kind = 'inspired' or origin_id is not null)),
        constraint ck_idea_lineage_url check (char_length(url) <= 300 and url like 'https://%'),
        constraint ck_idea_lineage_title check (char_length(title) <= 120)
      )`);
    await runner.query(`
      create unique index uq_idea_lineage_origin on idea_lineage (idea_id, origin_id, kind) where origin_id is not null`);
    await runner.query(`create unique index uq_idea_lineage_url on idea_lineage (idea_id, url) where url is not null`);
    await runner.query(`create index ix_idea_lineage_descent on idea_lineage (origin_id)`);
    // Nobody descends from themselves: one write at a time looks all the way up, whatever the program has checked before.
    await runner.query(`
      create function refuse_lineage_circle() returns trigger language plpgsql as $$
      begin
        if new.origin_id is null then return new; end if;
        perform pg_advisory_xact_lock(7031991);
        if exists (
          with recursive up (id) as (
            select new.origin_id
            union select l.origin_id from up join idea_lineage l on l.idea_id = up.id where l.origin_id is not null
          )
          select 1 from up where id = new.idea_id
        ) then
          raise exception 'an idea would descend from itself'
            using errcode = 'check_violation', constraint = 'ck_idea_lineage_circle', table = 'idea_lineage';
        end if;
        return new;
      end $$`);
    await runner.query(`
      create trigger tr_idea_lineage_circle before insert or update on idea_lineage
      for each row execute function refuse_lineage_circle()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table idea_lineage`);
    await runner.query(`drop function refuse_lineage_circle()`);
    await runner.query(`alter table collaborator drop column merge_id`);
    await runner.query(`drop table merge_supporter`);
    await runner.query(`drop table idea_merge`);
  }
}
