import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateLabs1764000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table lab (
        id uuid not null,
        region_id uuid not null,
        slug text not null,
        original_language text not null,
        safeguarding_person text not null,
        safeguarding_contact text not null,
        looks_first boolean not null default false,
        created_at timestamptz not null default now(),
        constraint pk_lab primary key (id),
        constraint uq_lab_slug unique (slug),
        constraint uq_lab_id_region unique (id, region_id),
        constraint fk_lab_region foreign key (region_id) references region (id),
        constraint ck_lab_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 80),
        constraint ck_lab_language check (original_language in ('en', 'de', 'es', 'el', 'mk', 'hu')),
        constraint ck_lab_safeguarding_person check (char_length(safeguarding_person) between 2 and 100),
        constraint ck_lab_safeguarding_contact check (char_length(safeguarding_contact) between 3 and 254)
      )`);
    await runner.query(`create index ix_lab_region on lab (region_id)`);
    await runner.query(`
      create table lab_text (
        lab_id uuid not null,
        language text not null,
        origin text not null,
        name text not null,
        summary text not null,
        rules text not null,
        constraint pk_lab_text primary key (lab_id, language),
        constraint fk_lab_text_lab foreign key (lab_id) references lab (id) on delete cascade,
        constraint ck_lab_text_language check (language in ('en', 'de', 'es', 'el', 'mk', 'hu')),
        constraint ck_lab_text_origin check (origin in ('original', 'human', 'machine')),
        constraint ck_lab_text_name check (char_length(name) between 2 and 100),
        constraint ck_lab_text_summary check (char_length(summary) between 10 and 600),
        constraint ck_lab_text_rules check (char_length(rules) <= 1000)
      )`);
    await runner.query(`
      create table lab_partner (
        lab_id uuid not null,
        organisation_id uuid not null,
        constraint pk_lab_partner primary key (lab_id, organisation_id),
        constraint fk_lab_partner_lab foreign key (lab_id) references lab (id) on delete cascade,
        constraint fk_lab_partner_organisation foreign key (organisation_id) references organisation (id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table lab_partner`);
    await runner.query(`drop table lab_text`);
    await runner.query(`drop table lab`);
  }
}
