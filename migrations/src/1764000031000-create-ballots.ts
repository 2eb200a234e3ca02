import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateBallots1764000031000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function smallints_sum(numbers smallint[]) returns bigint language sql immutable parallel safe
        as 'select coalesce(sum(n), 0) from unnest(numbers) n'`);
    await runner.query(`
      create function smallints_distinct(numbers smallint[]) returns boolean language sql immutable parallel safe
        as 'select count(*) = count(distinct n) from unnest(numbers) n'`);
    // The rules are copied onto each ballot by a foreign key, so that a check of one row can hold it to them.
    await runner.query(`
      create table vote (
        challenge_id uuid not null,
        method text not null,
        most smallint not null,
        most_each smallint not null,
        is_region_only boolean not null,
        is_lab_only boolean not null,
        age_bands text[] not null default '{}',
        revision integer not null,
        candidate_count smallint,
        opened_at timestamptz,
        closed_at timestamptz,
        constraint pk_vote primary key (challenge_id),
        constraint uq_vote_rules unique (challenge_id, method, most, most_each, candidate_count),
        constraint fk_vote_challenge foreign key (challenge_id) references challenge (id) on delete cascade,
        constraint ck_vote_method check (method in ('approval', 'points', 'ranked')),
        constraint ck_vote_most check (most between 1 and 20),
        constraint ck_vote_most_each check (most_each between 1 and 20 and (method = 'points' or most_each = 1)),
        constraint ck_vote_age_bands check (age_bands <@ array['14-15', '16-17', '18-24', '25-29', '30+']),
        constraint ck_vote_opened check ((opened_at is null) = (candidate_count is null)),
        constraint ck_vote_closed check (closed_at is null or opened_at is not null)
      )`);
    await runner.query(`create index ix_vote_unclosed on vote (challenge_id) where closed_at is null`);
    // The version is kept by the foreign key; where the idea is deleted its place on the ballots stays.
    await runner.query(`
      create table candidate (
        challenge_id uuid not null,
        number smallint not null,
        idea_id uuid,
        version integer not null,
        constraint pk_candidate primary key (challenge_id, number),
        constraint uq_candidate_idea unique (challenge_id, idea_id),
        constraint fk_candidate_vote foreign key (challenge_id) references vote (challenge_id) on delete cascade,
        constraint fk_candidate_idea foreign key (idea_id) references idea (id) on delete set null,
        constraint ck_candidate_number check (number between 1 and 500),
        constraint ck_candidate_version check (version >= 1)
      )`);
    await runner.query(`create index ix_candidate_idea on candidate (idea_id)`);
    await runner.query(`
      create table ballot (
        challenge_id uuid not null,
        account_id uuid not null,
        method text not null,
        most smallint not null,
        most_each smallint not null,
        candidate_count smallint not null,
        choices smallint[] not null,
        points smallint[] not null,
        receipt_hash bytea not null,
        constraint pk_ballot primary key (challenge_id, account_id),
        constraint fk_ballot_vote foreign key (challenge_id, method, most, most_each, candidate_count)
          references vote (challenge_id, method, most, most_each, candidate_count) on delete cascade,
        constraint fk_ballot_account foreign key (account_id) references account (id) on delete cascade,
        constraint ck_ballot_choices check (cardinality(choices) >= 1 and 1 <= all (choices)
          and candidate_count >= all (choices) and smallints_distinct(choices)),
        constraint ck_ballot_most check (most >= case method when 'points' then smallints_sum(points) else cardinality(choices) end),
        constraint ck_ballot_points check (cardinality(points) = case method when 'points' then cardinality(choices) else 0 end
          and 1 <= all (points) and most_each >= all (points)),
        constraint ck_ballot_receipt_hash check (octet_length(receipt_hash) = 32)
      )`);
    await runner.query(`create index ix_ballot_account on ballot (account_id)`);
    await runner.query(`
      create table tally (
        challenge_id uuid not null,
        ballot_count integer not null,
        standings jsonb,
        file text,
        head bytea,
        closed_at timestamptz not null,
        constraint pk_tally primary key (challenge_id),
        constraint fk_tally_vote foreign key (challenge_id) references vote (challenge_id) on delete cascade,
        constraint ck_tally_ballot_count check (ballot_count >= 0),
        constraint ck_tally_withheld check (num_nulls(standings, file, head) in (0, 3)
          and (ballot_count >= 5) = (file is not null))
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['tally', 'ballot', 'candidate', 'vote']) await runner.query(`drop table ${table}`);
    await runner.query(`drop function smallints_distinct(smallint[])`);
    await runner.query(`drop function smallints_sum(smallint[])`);
  }
}
