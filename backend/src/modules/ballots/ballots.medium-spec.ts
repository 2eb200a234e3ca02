import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  ballotProblem,
  DEFAULT_VOTE_RULES,
  type ReceiptDto,
  type TallyDto,
  type VoteDto,
  type VoteRulesDto,
} from '@headframe/shared/ballots';
import { apiPaths } from '@headframe/shared/common';
import { OtherProcess } from '../../testing/other-process.js';
import { TestApp, type TestPerson } from '../../testing/test-app.js';
import { SettleVotesUseCase } from './settle-votes.use-case.js';

const CHALLENGE = 'new-life-for-mine-buildings';
const TOOL = path.resolve(import.meta.dirname, '../../../../tools/verify-tally.mjs');

let app: TestApp;
let voters: TestPerson[];
let facilitator: TestPerson;

beforeAll(async () => {
  app = await TestApp.start();
  voters = [];
  for (let count = 0; count < 6; count += 1) voters.push(await app.person());
  facilitator = await app.staff('facilitator', 'living-lab-cuenca-del-nalon');
});
afterAll(() => app.stop());

const challengeId = `(select id from challenge where slug = '${CHALLENGE}')`;
/** The world moves instead of the clock: the vote runs from so many hours to so many hours from now. */
const dateVote = async (from: number, until: number) => {
  await app.rows(
    `update phase set starts_at = now() + make_interval(days => d), ends_at = now() + make_interval(days => d + 9)
     from (values ('ideas', -90), ('refine', -80), ('review', 80), ('results', 90)) as f (k, d)
     where kind = k and challenge_id = ${challengeId}`,
  );
  await app.rows(
    `update phase set starts_at = now() + make_interval(hours => $1), ends_at = now() + make_interval(hours => $2)
     where kind = 'vote' and challenge_id = ${challengeId}`,
    [from, until],
  );
};
const read = async (as = facilitator) => (await app.call<VoteDto>({ path: apiPaths.vote(CHALLENGE), as })).body;
const cast = (body: object, as: TestPerson) =>
  app.call<ReceiptDto>({ method: 'PUT', path: apiPaths.ballot(CHALLENGE), body, as });
const setRules = async (rules: object) => {
  const { revision } = (await read(facilitator)).rules;
  return app.call<VoteRulesDto>({
    method: 'PUT',
    path: apiPaths.vote(CHALLENGE),
    body: { ...DEFAULT_VOTE_RULES, ...rules },
    as: facilitator,
    headers: { 'if-match': `"${revision}"` },
  });
};
const tally = () => app.call<TallyDto>({ path: apiPaths.tally(CHALLENGE), as: facilitator });
const file = () => app.call({ path: apiPaths.tallyFile(CHALLENGE) });
const voterAt = (index: number): TestPerson => voters[index] as TestPerson;

/** Runs the tool as anybody would, on a copy of its own that sees nothing of this repository. */
function verify(text: string, ...more: string[]): Promise<{ code: number; said: string }> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'headframe-tally-'));
  fs.copyFileSync(TOOL, path.join(folder, 'verify.mjs'));
  fs.writeFileSync(path.join(folder, 'tally.txt'), text);
  return new Promise((resolve) => {
    execFile(process.execPath, ['verify.mjs', 'tally.txt', ...more], { cwd: folder }, (error, stdout, stderr) => {
      fs.rmSync(folder, { recursive: true });
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: stdout + stderr });
    });
  });
}

beforeEach(async () => {
  await app.rows(`delete from vote where challenge_id = ${challengeId}`);
  await dateVote(1, 24);
});

describe('the rules of a vote', () => {
  it('are set by a facilitator of the lab until it begins', async () => {
    const answer = await setRules({ method: 'ranked', most: 3, mostEach: 1, ageBands: ['18-24'] });
    expect(answer.body).toMatchObject({ method: 'ranked', most: 3, revision: 1 });
    expect((await setRules({ mostEach: 6 })).status).toBe(422);
    expect((await read()).rules).toMatchObject({ method: 'ranked', ageBands: ['18-24'] });
    await dateVote(-1, 24);
    expect((await setRules({ most: 4 })).body).toMatchObject({ status: 403, code: 'vote_has_begun' });
  });
});

describe('an open vote', () => {
  it('is about the versions of the moment it opened, numbered at random', async () => {
    expect((await read()).candidates).toEqual([]);
    await dateVote(-1, 24);
    const job = app.app.get(SettleVotesUseCase);
    await Promise.all([job.run(), job.run(), read()]);
    const { state, candidates } = await read(voterAt(0));
    expect(state).toBe('open');
    expect(candidates.length).toBeGreaterThan(2);
    expect(candidates.map(({ number }) => number)).toEqual(candidates.map((_, index) => index + 1));
    const [opened] = await app.rows<{ count: string }>(
      `select count(*) from event where type = 'vote.opened' and data ->> 'challenge' = ${challengeId}::text`,
    );
    expect(Number(opened?.count)).toBeGreaterThanOrEqual(1);
  });

  it('has no words of an idea that was taken back meanwhile, on the ballot, in the result or in its file', async () => {
    await dateVote(-1, 1);
    const { candidates, rules } = await read();
    const gone = candidates[0];
    const choices = { choices: [gone?.number], points: rules.method === 'points' ? [1] : [] };
    for (const voter of voters) expect((await cast(choices, voter)).status).toBe(200);
    const status = await app.rows<{ status: string }>(`select status from idea where id = $1`, [gone?.ideaId]);
    await app.rows(`update idea set status = 'withdrawn' where id = $1`, [gone?.ideaId]);
    expect((await read()).candidates[0]).toMatchObject({ number: gone?.number, ideaId: null, title: '', pitch: '' });
    await dateVote(-2, -1);
    await app.app.get(SettleVotesUseCase).run();
    const standing = (await tally()).body.standings.find(({ number }) => number === gone?.number);
    expect(standing).toMatchObject({ ideaId: null, title: '', rank: 1 });
    expect((await file()).text).not.toContain(gone?.title);
    expect((await verify((await file()).text)).code).toBe(0);
    await app.rows(`update idea set status = $2 where id = $1`, [gone?.ideaId, status[0]?.status]);
  });

  it('takes a ballot, lets it be changed, and shows it to its voter alone', async () => {
    await dateVote(-1, 24);
    const first = await cast({ choices: [1, 2], points: [2, 1] }, voterAt(0));
    expect(first.status).toBe(200);
    const second = await cast({ choices: [3], points: [2] }, voterAt(0));
    expect(second.body.receipt).not.toBe(first.body.receipt);
    expect((await read(voterAt(0))).ballot).toEqual({ choices: [3], points: [2] });
    expect((await read(voterAt(1))).ballot).toBeNull();
    const anonymous = await app.call<VoteDto>({ path: apiPaths.vote(CHALLENGE) });
    expect(anonymous.body.ballot).toBeNull();
    expect((await tally()).status).toBe(404);
    expect((await file()).status).toBe(404);
  });

  it('refuses what is not there to give, by the contract and by the table', async () => {
    await dateVote(-1, 24);
    const rules = DEFAULT_VOTE_RULES;
    for (const choice of [
      { choices: [], points: [] },
      { choices: [1, 1], points: [1, 1] },
      { choices: [99], points: [1] },
      { choices: [1], points: [3] },
      { choices: [1, 2, 3], points: [2, 2, 2] },
      { choices: [1], points: [] },
    ]) {
      const answer = await cast(choice, voterAt(0));
      expect([answer.status, answer.body]).toMatchObject([
        422,
        { code: ballotProblem(rules, (await read()).candidates.length, choice) },
      ]);
      await expect(
        app.rows(
          `insert into ballot select challenge_id, $1, method, most, most_each, candidate_count, $2, $3, sha256('x')
           from vote where challenge_id = ${challengeId}`,
          [voterAt(0).id, choice.choices, choice.points],
        ),
      ).rejects.toThrow('ck_ballot');
    }
  });

  it('is for whom it says', async () => {
    await setRules({ ageBands: ['18-24'], isLabOnly: true });
    await dateVote(-1, 24);
    const ballot = { choices: [1], points: [1] };
    const elsewhere = await app.person({ region: 'landkreis-leipzig' });
    const older = await app.person({ ageBand: '25-29' });
    expect((await cast(ballot, elsewhere)).body).toMatchObject({ status: 403, code: 'other_region' });
    expect((await cast(ballot, older)).body).toMatchObject({ status: 403, code: 'other_age' });
    expect((await cast(ballot, voterAt(0))).body).toMatchObject({ status: 403, code: 'not_of_lab' });
    expect((await cast(ballot, facilitator)).status).toBe(200);
    const { id } = await app.draft(voterAt(5));
    expect((await cast(ballot, voterAt(5))).body).toMatchObject({ code: 'not_of_lab' });
    await app.rows(`update idea set status = 'published', published_at = now() where id = $1`, [id]);
    expect((await cast(ballot, voterAt(5))).body).toMatchObject({ code: 'not_of_lab' });
    await app.rows(`update idea set published_at = now() - interval '2 hours' where id = $1`, [id]);
    expect((await cast(ballot, voterAt(5))).status).toBe(200);
    const anonymous = await app.call({ method: 'PUT', path: apiPaths.ballot(CHALLENGE), body: ballot });
    expect(anonymous.status).toBe(401);
  });

  it('keeps one ballot of somebody who sends many at once', async () => {
    await dateVote(-1, 24);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => cast({ choices: [1 + (index % 3)], points: [1] }, voterAt(1))),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    const rows = await app.rows<{ hash: string }>(
      `select encode(receipt_hash, 'hex') as hash from ballot where challenge_id = ${challengeId}`,
    );
    expect(rows).toHaveLength(1);
    const hashes = answers.map(({ body }) => createHash('sha256').update(body.receipt).digest('hex'));
    expect(hashes).toContain(rows[0]?.hash);
  });
});

/** What somebody chooses in a turn: never the same twice in a row. */
const choiceAt = (index: number, turn: number) => 1 + ((index + turn) % 3);

describe('a process that dies while people vote', () => {
  it('loses no ballot that it acknowledged', async () => {
    await dateVote(-1, 24);
    await read();
    const other = await OtherProcess.start(app);
    /** For each person the turn that was acknowledged last. */
    const acknowledged = voters.map(() => -1);
    const person = async ({ cookie }: TestPerson, index: number) => {
      for (let turn = 0; ; turn += 1) {
        const answer = await fetch(`${other.address}${apiPaths.ballot(CHALLENGE)}`, {
          method: 'PUT',
          headers: { 'content-type': 'application/json', cookie },
          body: JSON.stringify({ choices: [choiceAt(index, turn)], points: [1] }),
        });
        expect(answer.status).toBe(200);
        acknowledged[index] = turn;
      }
    };
    const people = voters.map((voter, index) => person(voter, index).catch(() => {}));
    await new Promise((resolve) => setTimeout(resolve, 700));
    await other.kill();
    await Promise.all(people);
    const rows = await app.rows<{ account: string; choices: number[] }>(
      `select account_id as account, choices from ballot where challenge_id = ${challengeId}`,
    );
    expect(rows).toHaveLength(voters.length);
    for (const [index, { id }] of voters.entries()) {
      const turn = acknowledged[index] ?? -1;
      expect(turn).toBeGreaterThan(0);
      // The one that was under way when the process died may be in, or not; nothing older is.
      const [choice] = rows.find(({ account }) => account === id)?.choices ?? [];
      expect([choiceAt(index, turn), choiceAt(index, turn + 1)]).toContain(choice);
    }
  });
});

describe('a vote that is over', () => {
  it('is counted once, published without people, and can be recounted by anybody', async () => {
    await dateVote(-1, 24);
    const receipts: string[] = [];
    for (const [index, voter] of voters.entries()) {
      const { body } = await cast({ choices: [1, 2 + (index % 2)], points: [2, 1] }, voter);
      receipts.push(body.receipt);
    }
    await dateVote(-2, -1);
    const late = await cast({ choices: [1], points: [1] }, voterAt(0));
    expect(late.body).toMatchObject({ status: 409, code: 'phase_closed' });
    const job = app.app.get(SettleVotesUseCase);
    await Promise.all([job.run(), job.run(), job.run()]);

    const { body } = await tally();
    expect(body).toMatchObject({ ballotCount: 6, isWithheld: false });
    expect(body.standings[0]).toMatchObject({ number: 1, rank: 1, figure: 12 });
    expect(body.standings.slice(1, 3).map(({ rank, figure }) => [rank, figure])).toEqual([
      [2, 3],
      [2, 3],
    ]);
    expect(await app.rows(`select 1 from ballot where challenge_id = ${challengeId}`)).toEqual([]);
    expect((await read(voterAt(0))).ballot).toBeNull();

    const { text, headers } = await file();
    expect(String(headers['content-disposition'])).toContain('attachment');
    for (const { id } of voters) expect(text).not.toContain(id);
    const lines = text.split('\n').slice(1, 7);
    expect(lines.map((line) => line.slice(65))).toEqual(lines.map((line) => line.slice(65)).toSorted());
    const right = await verify(text, '--key', body.publicKey, '--receipt', receipts[3] ?? '');
    expect(right).toMatchObject({ code: 0, said: expect.stringContaining('Your ballot was counted: ideas 1, 3') });
  });

  it('is not believed by the tool where one digit, one line, the key or the receipt is another', async () => {
    await dateVote(-1, 24);
    for (const voter of voters) await cast({ choices: [1], points: [2] }, voter);
    await dateVote(-2, -1);
    await read();
    const { text } = await file();
    const lines = text.split('\n');
    const changed = text.replace('"points":[2]', '"points":[1]');
    expect((await verify(changed)).said).toContain('line 2 was changed');
    expect((await verify(lines.toSpliced(3, 1).join('\n'))).code).toBe(1);
    expect((await verify(text, '--key', 'A'.repeat(43))).said).toContain('another key');
    expect((await verify(text, '--receipt', 'B'.repeat(43))).said).toContain('no ballot has this receipt');
    expect((await verify(lines.toSpliced(-2, 1).join('\n'))).said).toContain('no signature');
    const last = lines.length - 2;
    const seal = lines[last] ?? '';
    for (const [said, other] of [
      ['line 2 was changed', lines.with(1, `${lines[1]?.slice(0, 64)}\t${lines[1]?.slice(65)}`)],
      ['line 2 was changed', lines.toSpliced(1, 0, '')],
      ['the signature was changed', lines.with(last, seal.replace('","', '=","'))],
      ['the signature was changed', lines.with(last, seal.replace('}', ',"note":"right"}'))],
      ['the signature was changed', lines.with(last, 'signature null')],
      ['the signature is no JSON', lines.with(last, 'signature right')],
    ] as const)
      expect(await verify(other.join('\n'))).toMatchObject({ code: 1, said: expect.stringContaining(said) });
  });

  it('tells nothing of fewer than five ballots', async () => {
    await dateVote(-1, 24);
    for (const voter of voters.slice(0, 4)) await cast({ choices: [1], points: [2] }, voter);
    await dateVote(-2, -1);
    await app.app.get(SettleVotesUseCase).run();
    expect((await tally()).body).toMatchObject({ isWithheld: true, ballotCount: null, standings: [], head: null });
    expect((await file()).body).toMatchObject({ status: 403, code: 'tally_withheld' });
    expect(await app.rows(`select 1 from ballot where challenge_id = ${challengeId}`)).toEqual([]);
  });

  it('leads back to nobody: no row of the database ties a voter to it', async () => {
    await dateVote(-1, 24);
    for (const voter of voters) await cast({ choices: [1], points: [2] }, voter);
    await dateVote(-2, -1);
    await app.app.get(SettleVotesUseCase).run();
    const events = await app.rows(
      `select 1 from event where type like 'vote.%' and data ->> 'challenge' = ${challengeId}::text and actor_id is not null
         and type <> 'vote.rules_changed'`,
    );
    expect(events).toEqual([]);
    const answers = await app.rows(`select 1 from idempotency_key where owner = any($1)`, [voters.map(({ id }) => id)]);
    expect(answers).toEqual([]);
  });
});
