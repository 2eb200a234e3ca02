import { createHash } from 'node:crypto';
import type { BallotRules, Choices } from '@headframe/shared/ballots';
import type { EntityManager } from 'typeorm';

/** Votes of the demo: one that is open, one that is over and gets counted when somebody looks. */
const DEMO_VOTES: readonly ({ challenge: string; isRegionOnly: boolean } & BallotRules)[] = [
  { challenge: 'good-work-from-field-and-mine', method: 'points', most: 5, mostEach: 2, isRegionOnly: false },
  { challenge: 'lakes-and-tips-in-motion', method: 'ranked', most: 3, mostEach: 1, isRegionOnly: true },
];

/** The ideas that were first find voters; of the others the lab may think better. */
const LIKED = 3;

/** What the demo person at `index` chose among `count` ideas: a little different from person to person, the same each time. */
function choicesOf(index: number, count: number, { method, most }: BallotRules): Choices {
  const liked = Math.min(count, LIKED);
  const choices = [index % liked, (index * 2 + 1) % liked, (index + 1) % liked].map((place) => place + 1);
  const chosen = [...new Set(choices)].slice(0, Math.min(most, count));
  return { choices: chosen, points: method === 'points' ? chosen.map((_, place) => (place === 0 ? 2 : 1)) : [] };
}

/** Opens the votes of the demo and lets the people of its regions take part. */
export async function loadDemoVotes(manager: EntityManager): Promise<void> {
  for (const { challenge, isRegionOnly, ...rules } of DEMO_VOTES) {
    const { method, most, mostEach } = rules;
    const [vote] = await manager.query<{ id: string; region: string; count: number }[]>(
      `select c.id, c.region_id as region, (select count(*)::integer from idea_search s join idea i on i.id = s.idea_id
         where i.challenge_id = c.id) as count
       from challenge c where c.slug = $1`,
      [challenge],
    );
    if (!vote || vote.count === 0) continue;
    await manager.query(
      `insert into vote (challenge_id, method, most, most_each, is_region_only, is_lab_only, revision, candidate_count, opened_at)
       select $1, $2, $3, $4, $5, false, 1, $6, starts_at from phase where challenge_id = $1 and kind = 'vote'`,
      [vote.id, method, most, mostEach, isRegionOnly, vote.count],
    );
    await manager.query(
      `insert into candidate (challenge_id, number, idea_id, version)
       select $1, row_number() over (order by i.published_at), i.id, i.version
       from idea_search s join idea i on i.id = s.idea_id where i.challenge_id = $1`,
      [vote.id],
    );
    const voters = await manager.query<{ id: string }[]>(
      `select id from account where region_id = $1 order by created_at, nickname limit 8`,
      [vote.region],
    );
    for (const [index, { id }] of voters.entries()) {
      const { choices, points } = choicesOf(index, vote.count, rules);
      await manager.query(
        `insert into ballot (challenge_id, account_id, method, most, most_each, candidate_count, choices, points, receipt_hash)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [vote.id, id, method, most, mostEach, vote.count, choices, points, createHash('sha256').update(id).digest()],
      );
    }
  }
}
