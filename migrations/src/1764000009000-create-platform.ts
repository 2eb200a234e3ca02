import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePlatform1764000009000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table idempotency_key (
        owner text not null,
        key text not null,
        route text not null,
        fingerprint bytea not null,
        status smallint,
        response text,
        created_at timestamptz not null default now(),
        constraint pk_idempotency_key primary key (owner, key)
      )`);
    await runner.query(`create index ix_idempotency_key_created_at on idempotency_key (created_at)`);
    // Counts of attempts may be lost in a crash; they are not worth the write-ahead log.
    await runner.query(`
      create unlogged table rate_limit_window (
        key text not null,
        started_at timestamptz not null,
        hits integer not null,
        constraint pk_rate_limit_window primary key (key)
      )`);
    // Facts about the installation itself: that the demo data was loaded, say.
    await runner.query(`
      create table installation_fact (
        key text not null,
        value jsonb not null,
        created_at timestamptz not null default now(),
        constraint pk_installation_fact primary key (key)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table installation_fact`);
    await runner.query(`drop table rate_limit_window`);
    await runner.query(`drop table idempotency_key`);
  }
}
