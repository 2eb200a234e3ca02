import { Injectable } from '@nestjs/common';
import type { SaveChallengeFormDto } from '@headframe/shared/challenges';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';

const challengeBySlug = statement(
  `select id, lab_id as "labId", region_id as "regionId" from challenge where slug = $1`,
);
/** Nothing is stored until somebody saves: that is revision 0. */
const firstForm = statement(`
  insert into challenge_form (challenge_id, parts, questions) values ($1, $2, $3)
  on conflict (challenge_id) do nothing returning revision`);
const nextForm = statement(`
  update challenge_form set parts = $2, questions = $3, revision = revision + 1
  where challenge_id = $1 and revision = $4 returning revision`);

@Injectable()
export class ChallengeFormsRepository {
  constructor(private readonly database: Database) {}

  challenge(slug: string): Promise<{ id: string; labId: string; regionId: string } | null> {
    return this.database.row(challengeBySlug, [slug]);
  }

  /** Saves if nobody else has saved since `revision`; tells whether it did. */
  async save(challengeId: string, revision: number, { parts, questions }: SaveChallengeFormDto): Promise<boolean> {
    const values = [challengeId, parts, JSON.stringify(questions)];
    const saved =
      revision === 0
        ? await this.database.row(firstForm, values)
        : await this.database.row(nextForm, [...values, revision]);
    return saved !== null;
  }
}
