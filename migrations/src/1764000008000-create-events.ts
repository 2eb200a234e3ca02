import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateEvents1764000008000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // No foreign keys: history outlives what it speaks of, and personal data stands here by reference only.
    await runner.query(`
      create table event (
        id uuid not null,
        occurred_at timestamptz not null default now(),
        type text not null,
        actor_id uuid,
        acting_as text,
        region_id uuid,
        idea_id uuid,
        data jsonb not null default '{}',
        constraint pk_event primary key (id),
        constraint ck_event_type check (type ~ '^[a-z_]+\\.[a-z_]+$')
      )`);
    await runner.query(`create index ix_event_journey on event (idea_id, id) where type like 'idea.%'`);
    await runner.query(`create index ix_event_actor on event (actor_id, type, occurred_at)`);
    await runner.query(`
      create trigger tr_event_append_only before update or delete on event
      for each row execute function refuse_change()`);
    await runner.query(`
      create trigger tr_event_no_truncate before truncate on event
      for each statement execute function refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table event`);
  }
}
