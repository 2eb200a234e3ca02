import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateRegions1764000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table consent_age (
        id uuid not null,
        country text not null,
        min_age smallint not null,
        valid_from date not null,
        valid_to date,
        source text not null,
        checked_on date not null,
        constraint pk_consent_age primary key (id),
        constraint uq_consent_age_country_valid_from unique (country, valid_from),
        constraint ck_consent_age_country check (country ~ '^[A-Z]{2}$'),
        constraint ck_consent_age_min_age check (min_age between 13 and 18),
        constraint ck_consent_age_dates check (valid_to is null or valid_to > valid_from)
      )`);
    // GDPR Art. 8(1) and national law; North Macedonia's age is not verified and therefore absent: an unknown country counts as 16.
    await runner.query(`
      insert into consent_age (id, country, min_age, valid_from, source, checked_on) values
        ('01935000-0000-7000-8000-000000000001', 'ES', 14, '2018-12-06', 'LO 3/2018 Art. 7', '2026-11-22'),
        ('01935000-0000-7000-8000-000000000002', 'GR', 15, '2019-08-29', 'Law 4624/2019 Art. 21', '2026-11-22'),
        ('01935000-0000-7000-8000-000000000003', 'HU', 16, '2018-05-25', 'GDPR Art. 8(1)', '2026-11-22'),
        ('01935000-0000-7000-8000-000000000004', 'DE', 16, '2018-05-25', 'GDPR Art. 8(1)', '2026-11-22')`);
    await runner.query(`
      create table region (
        id uuid not null,
        slug text not null,
        names jsonb not null,
        country text not null,
        languages text[] not null,
        time_zone text not null,
        guardian_mode text not null,
        idea_count integer not null default 0,
        position smallint not null default 0,
        created_at timestamptz not null default now(),
        constraint pk_region primary key (id),
        constraint uq_region_slug unique (slug),
        constraint ck_region_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 80),
        constraint ck_region_country check (country ~ '^[A-Z]{2}$'),
        constraint ck_region_guardian_mode check (guardian_mode in ('none', 'inform', 'authorise')),
        constraint ck_region_idea_count check (idea_count >= 0)
      )`);
    await runner.query(`
      create table organisation (
        id uuid not null,
        region_id uuid not null,
        slug text not null,
        name text not null,
        kind text not null,
        created_at timestamptz not null default now(),
        constraint pk_organisation primary key (id),
        constraint uq_organisation_slug unique (slug),
        constraint fk_organisation_region foreign key (region_id) references region (id),
        constraint ck_organisation_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 80),
        constraint ck_organisation_name check (char_length(name) between 2 and 200),
        constraint ck_organisation_kind check (kind in
          ('public_body', 'company', 'social_innovation_centre', 'education_research', 'civil_society', 'media'))
      )`);
    await runner.query(`create index ix_organisation_region on organisation (region_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table organisation`);
    await runner.query(`drop table region`);
    await runner.query(`drop table consent_age`);
  }
}
