import { Injectable } from '@nestjs/common';
import type { PhaseDto } from '@headframe/shared/challenges';
import type { LanguageCode } from '@headframe/shared/common';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { readersText } from '../../database/texts.js';

/** First the lock, then the look: whoever waited for it reads what was done meanwhile. */
const lockChallenge = statement(`select id from challenge where slug = $1 for update`);
const challengeBySlug = statement(`
  select c.id, c.lab_id as "labId", c.region_id as "regionId", r.time_zone as "timeZone",
    (select coalesce(json_agg(json_build_object('kind', p.kind, 'startsAt', p.starts_at, 'endsAt', p.ends_at)), '[]')
      from phase p where p.challenge_id = c.id) as phases,
    coalesce((select v.revision from phase_revision v where v.challenge_id = c.id), 0) as revision
  from challenge c join region r on r.id = c.region_id where c.slug = $1`);
const removePhases = statement(`delete from phase where challenge_id = $1`);
const insertPhases = statement(`
  insert into phase (challenge_id, kind, starts_at, ends_at)
  select $1, k, s, e from unnest($2::text[], $3::timestamptz[], $4::timestamptz[]) as f (k, s, e)`);
const setEnd = statement(`update challenge set ends_at = $2 where id = $1`);
const raise = statement(`
  insert into phase_revision (challenge_id, revision, moved_at) values ($1, 1, now())
  on conflict (challenge_id) do update set
    revision = phase_revision.revision + 1, moved_at = now(), told_through = null`);

/** Who works on an idea of challenge `c`, or supports one. */
const FOLLOWERS = `
  select co.account_id from collaborator co join idea i on i.id = co.idea_id where i.challenge_id = c.id
  union
  select s.account_id from support s join idea i on i.id = s.idea_id where i.challenge_id = c.id`;

/** One challenge whose phases have stood as they are for $1 seconds and whose followers do not all know it. */
const untoldChallenge = statement(`
  select c.id, c.slug, v.revision, v.told_through as "toldThrough", v.moved_at as "movedAt"
  from phase_revision v join challenge c on c.id = v.challenge_id
  where v.told_revision < v.revision and v.moved_at <= now() - make_interval(secs => $1)
  order by v.moved_at limit 1 for update of v skip locked`);
/** Its next hundred followers by id, with the title in their language. */
const followersAfter = statement(`
  select a.id as "accountId", a.nickname, a.email, a.language, challenge_text.title
  from challenge c join account a on a.id in (${FOLLOWERS})
    ${readersText('challenge_text', 'challenge', 'c', 't.title', 'a.language')}
  where c.id = $1 and a.erased_at is null and ($2::uuid is null or a.id > $2) order by a.id limit 100`);
const toldUntil = statement(`update phase_revision set told_through = $2 where challenge_id = $1`);
const toldAll = statement(`
  update phase_revision set told_revision = $2, told_through = null where challenge_id = $1`);

export interface DatedChallenge extends Record<string, unknown> {
  id: string;
  labId: string;
  regionId: string;
  timeZone: string;
  phases: PhaseDto[];
  revision: number;
}

export interface UntoldChallenge extends Record<string, unknown> {
  id: string;
  slug: string;
  revision: number;
  toldThrough: string | null;
}

/** Somebody who is to be told that the dates of a challenge were moved. */
export interface Follower extends Record<string, unknown> {
  accountId: string;
  nickname: string;
  /** `null` for pupils, who have none. */
  email: string | null;
  language: LanguageCode;
  title: string;
}

@Injectable()
export class ChallengePhasesRepository {
  constructor(private readonly database: Database) {}

  async lock(slug: string): Promise<DatedChallenge | null> {
    await this.database.rows(lockChallenge, [slug]);
    return this.database.row<DatedChallenge>(challengeBySlug, [slug]);
  }

  async save(challengeId: string, phases: readonly PhaseDto[]): Promise<void> {
    const ends = phases.map(({ endsAt }) => endsAt);
    await this.database.rows(removePhases, [challengeId]);
    await this.database.rows(insertPhases, [
      challengeId,
      phases.map(({ kind }) => kind),
      phases.map(({ startsAt }) => startsAt),
      ends,
    ]);
    await this.database.rows(setEnd, [challengeId, ends.toSorted().at(-1)]);
    await this.database.rows(raise, [challengeId]);
  }

  untold(settledSeconds: number): Promise<UntoldChallenge | null> {
    return this.database.row<UntoldChallenge>(untoldChallenge, [settledSeconds]);
  }

  followers({ id, toldThrough }: UntoldChallenge): Promise<Follower[]> {
    return this.database.rows<Follower>(followersAfter, [id, toldThrough]);
  }

  /** Remembers how far its followers were told; without anybody left that all were. */
  async told({ id, revision }: UntoldChallenge, last: Follower | undefined): Promise<void> {
    if (last) await this.database.rows(toldUntil, [id, last.accountId]);
    else await this.database.rows(toldAll, [id, revision]);
  }
}
