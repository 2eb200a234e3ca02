import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateGroups1764000015000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // The guardians' signatures stay on paper at the school; here stands who authorised the group, and on which day.
    await runner.query(`
      create table school_group (
        id uuid not null,
        lab_id uuid not null,
        region_id uuid not null,
        organisation_id uuid not null,
        name text not null,
        code text not null,
        age_band text not null,
        authorised_on date not null,
        created_by uuid,
        created_at timestamptz not null default now(),
        closed_at timestamptz,
        constraint pk_school_group primary key (id),
        constraint fk_school_group_lab foreign key (lab_id, region_id) references lab (id, region_id),
        constraint fk_school_group_organisation foreign key (organisation_id) references organisation (id),
        constraint fk_school_group_created_by foreign key (created_by) references account (id) on delete set null,
        constraint ck_school_group_name check (char_length(name) between 2 and 80),
        constraint ck_school_group_code check (code ~ '^[A-HJ-NP-Z2-9]{6}$'),
        constraint ck_school_group_age_band check (age_band in ('14-15', '16-17', '18-24', '25-29', '30+'))
      )`);
    await runner.query(`create unique index uq_school_group_code on school_group (code) where closed_at is null`);
    await runner.query(`create index ix_school_group_lab on school_group (lab_id, created_at)`);
    await runner.query(`
      create table pupil (
        id uuid not null,
        group_id uuid not null,
        number smallint not null,
        pin_mac bytea not null,
        account_id uuid,
        constraint pk_pupil primary key (id),
        constraint uq_pupil_number unique (group_id, number),
        constraint uq_pupil_pin unique (group_id, pin_mac),
        constraint uq_pupil_account unique (account_id),
        constraint fk_pupil_group foreign key (group_id) references school_group (id) on delete cascade,
        constraint fk_pupil_account foreign key (account_id) references account (id) on delete set null,
        constraint ck_pupil_number check (number between 1 and 40),
        constraint ck_pupil_pin_mac check (octet_length(pin_mac) = 32)
      )`);
    await runner.query(`
      alter table account add constraint fk_account_group foreign key (group_id) references school_group (id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table account drop constraint fk_account_group`);
    await runner.query(`drop table pupil`);
    await runner.query(`drop table school_group`);
  }
}
