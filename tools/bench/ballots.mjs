import { cookieOf } from './data.mjs';
import { connect } from './servers.mjs';

const CHALLENGE = 'bench-7';
const MOST = 5;
const MOST_EACH = 2;
const JSON_HEADERS = { 'content-type': 'application/json' };

/** @typedef {{ choices: number[], points: number[] }} Ballot */

/** Opens a vote by points in one challenge, for everybody. @param {string} url */
async function openVote(url) {
  const client = await connect(url);
  const challenge = `(select id from challenge where slug = '${CHALLENGE}')`;
  await client.query(`delete from vote where challenge_id = ${challenge}`);
  await client.query(`delete from phase where challenge_id = ${challenge}`);
  await client.query(`
    insert into phase (challenge_id, kind, starts_at, ends_at)
    select ${challenge}, 'vote', now() - interval '1 minute', now() + interval '1 day'`);
  await client.query(`
    insert into vote (challenge_id, method, most, most_each, is_region_only, is_lab_only, revision)
    select ${challenge}, 'points', ${MOST}, ${MOST_EACH}, false, false, 1`);
  await client.end();
}

/** A ballot that keeps to the limits, or one with a point too many. @param {number} seed @param {number} count */
function ballotOf(seed, count, isTooMuch = false) {
  const first = 1 + ((seed * 7919) % count);
  const choices = [first, 1 + (first % count), 1 + ((first + 1) % count)];
  return { choices, points: isTooMuch ? [2, 2, 2] : [2, 1 + (seed % 2), 1] };
}

/**
 * People cast and change their ballots, about one a second each, every tenth of them with a point too many. Each knows the
 * ballot that was acknowledged last; afterwards the table must hold exactly these.
 * @param {string} url
 * @param {number} port
 */
export async function voteAtOnce(url, port, people = 300, seconds = 20) {
  await openVote(url);
  const address = `http://127.0.0.1:${port}/api/challenges/${CHALLENGE}`;
  const { candidates } = /** @type {{ candidates: object[] }} */ (await (await fetch(`${address}/vote`)).json());
  const until = performance.now() + seconds * 1000;
  /** @type {number[]} */
  const times = [];
  let failed = 0;
  let letThrough = 0;
  const person = async (/** @type {number} */ index) => {
    /** @type {Ballot | null} */
    let last = null;
    const cookie = cookieOf(index);
    await wait((index / people) * 1000);
    for (let turn = 0; performance.now() < until; turn += 1) {
      const isTooMuch = turn % 10 === 9;
      const ballot = ballotOf(index * 31 + turn, candidates.length, isTooMuch);
      const start = performance.now();
      const answer = await fetch(`${address}/ballot`, {
        method: 'PUT',
        headers: { ...JSON_HEADERS, cookie },
        body: JSON.stringify(ballot),
      });
      await answer.arrayBuffer();
      const took = performance.now() - start;
      times.push(took);
      if (isTooMuch && answer.ok) letThrough += 1;
      else if (!isTooMuch && answer.ok) last = ballot;
      else if (answer.status !== 422) failed += 1;
      await wait(1000 - took);
    }
    return last;
  };
  const model = await Promise.all(Array.from({ length: people }, (_, index) => person(index)));
  const { wrong, double } = await compare(url, model);
  times.sort((a, b) => a - b);
  const quantile = (/** @type {number} */ part) => times[Math.floor(times.length * part)] ?? 0;
  return { sent: times.length, failed, letThrough, wrong, double, p50: quantile(0.5), p95: quantile(0.95) };
}

const wait = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));

const written = (/** @type {Ballot} */ { choices, points }) => JSON.stringify([choices, points]);

/** How many ballots of the table are not what the model says, and how many people have more than one. @param {string} url @param {(Ballot | null)[]} model */
async function compare(url, model) {
  const client = await connect(url);
  const { rows } = await client.query(`
    select b.choices, b.points, a.n, count(*) over (partition by b.account_id)::integer as times
    from ballot b join challenge c on c.id = b.challenge_id join (select id, row_number() over (order by id)::integer - 1 as n from account) a on a.id = b.account_id
    where c.slug = '${CHALLENGE}'`);
  await client.end();
  const found = new Map(rows.map((row) => [row.n, written(row)]));
  const wrong = model.filter((ballot, index) => found.get(index) !== (ballot ? written(ballot) : undefined));
  return { wrong: wrong.length, double: rows.filter(({ times }) => times > 1).length };
}
