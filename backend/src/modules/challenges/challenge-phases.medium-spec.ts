import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ChallengeDto, localTime, type PhasesDto, PHASE_KINDS } from '@headframe/shared/challenges';
import { apiPaths } from '@headframe/shared/common';
import type { IdeaDto } from '@headframe/shared/ideas';
import { TestApp, type TestPerson } from '../../testing/test-app.js';
import { PhaseMovesJob } from './phase-moves.job.js';

const CHALLENGE = 'new-life-for-mine-buildings';
const ZONE = 'Europe/Madrid';
const DAY = 86_400_000;

let app: TestApp;
let author: TestPerson;
let facilitator: TestPerson;

beforeAll(async () => {
  app = await TestApp.start();
  author = await app.person();
  facilitator = await app.staff('facilitator', 'living-lab-cuenca-del-nalon');
});
afterAll(() => app.stop());

const shown = async (as = facilitator) =>
  (await app.call<ChallengeDto>({ path: apiPaths.challenge(CHALLENGE), as })).body;
const save = (phases: object[], revision: number, as = facilitator) =>
  app.call<PhasesDto>({
    method: 'PUT',
    path: apiPaths.challengePhases(CHALLENGE),
    body: { phases },
    as,
    headers: { 'if-match': `"${revision}"` },
  });
/** As if the vote had not begun, so that everything may be moved. */
const forgetVote = () =>
  app.rows(`delete from phase where kind = 'vote' and challenge_id = (select id from challenge where slug = $1)`, [
    CHALLENGE,
  ]);
/** Five phases of ten days each; today is the first day of the phase at `index`. */
const around = (index: number) =>
  PHASE_KINDS.map((kind, position) => {
    const startsAt = Date.now() + (position - index) * 10 * DAY - DAY;
    return {
      kind,
      from: localTime(new Date(startsAt), ZONE),
      until: localTime(new Date(startsAt + 10 * DAY), ZONE),
    };
  });

describe('the phases of a challenge', () => {
  it('are dated by the clocks of its region, by a facilitator of its lab and nobody else', async () => {
    const { phasesRevision } = await shown();
    const phases = [
      { kind: 'ideas', from: '2027-01-01T09:00', until: '2027-03-28T02:30' },
      { kind: 'refine', from: '2027-07-01T00:00', until: '2027-08-01T00:00' },
    ];
    const elsewhere = await app.staff('facilitator', 'living-lab-neuseenland');
    for (const as of [author, elsewhere])
      expect((await save(phases, phasesRevision, as)).body).toMatchObject({ status: 403, code: 'role_needed' });
    expect((await save(phases, phasesRevision)).body).toEqual({
      phases: [
        { kind: 'ideas', startsAt: '2027-01-01T08:00:00.000Z', endsAt: '2027-03-28T01:30:00.000Z' },
        { kind: 'refine', startsAt: '2027-06-30T22:00:00.000Z', endsAt: '2027-07-31T22:00:00.000Z' },
      ],
      revision: phasesRevision + 1,
    });
    expect(await shown()).toMatchObject({ phasesRevision: phasesRevision + 1, abilities: { phases: 'allowed' } });
  });

  it('are moved by one of two who do so at once', async () => {
    const { phasesRevision } = await shown();
    const answers = await Promise.all([0, 0].map((index) => save(around(index), phasesRevision)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
  });

  it('may not overlap, by the contract and by the table', async () => {
    const { phasesRevision } = await shown();
    const overlapping = [
      { kind: 'ideas', from: '2027-01-01T00:00', until: '2027-02-01T00:00' },
      { kind: 'vote', from: '2027-01-31T23:59', until: '2027-03-01T00:00' },
    ];
    expect((await save(overlapping, phasesRevision)).body).toMatchObject({
      status: 422,
      errors: [{ path: 'phases.1', code: 'phases_overlap' }],
    });
    await expect(
      app.rows(
        `update phase set ends_at = ends_at + interval '1 hour'
         where kind = 'ideas' and challenge_id = (select id from challenge where slug = $1)`,
        [CHALLENGE],
      ),
    ).rejects.toThrow('ex_phase_overlap');
  });

  it('say what may be done, from the first to the last', async () => {
    await save(around(0), (await shown()).phasesRevision);
    const idea = await app.idea(author);
    const walk: unknown[] = [];
    for (const [index, kind] of PHASE_KINDS.entries()) {
      // The world moves instead of the clock.
      await forgetVote();
      expect((await save(around(index), (await shown()).phasesRevision)).status).toBe(200);
      const { phase, abilities } = await shown(author);
      const of = (await app.call<IdeaDto>({ path: apiPaths.idea(idea.id), as: author })).body.abilities;
      walk.push([phase?.kind, abilities.write, of.edit, of.comment]);
      expect(phase?.kind).toBe(kind);
    }
    expect(walk).toEqual([
      ['ideas', 'allowed', 'allowed', 'allowed'],
      ['refine', 'phase_closed', 'allowed', 'allowed'],
      ['vote', 'phase_closed', 'phase_closed', 'allowed'],
      ['review', 'phase_closed', 'phase_closed', 'allowed'],
      ['results', 'phase_closed', 'phase_closed', 'allowed'],
    ]);
  });

  it('keep a vote that has begun where it began', async () => {
    await forgetVote();
    await save(around(2), (await shown()).phasesRevision);
    const { phasesRevision } = await shown();
    const without = around(2).filter(({ kind }) => kind !== 'vote');
    expect((await save(without, phasesRevision)).body).toMatchObject({
      errors: [{ path: 'phases', code: 'vote_has_begun' }],
    });
  });
});

describe('moving a date', () => {
  it('is told to whoever writes or supports an idea there, once', async () => {
    await forgetVote();
    await save(around(0), (await shown()).phasesRevision);
    const idea = await app.idea(author);
    const supporter = await app.person();
    const bystander = await app.person();
    await app.call({ method: 'PUT', path: apiPaths.ideaSupport(idea.id), as: supporter });
    const job = app.app.get(PhaseMovesJob);
    const told = async ({ email }: TestPerson) =>
      (await app.mails(email)).filter(({ template }) => template === 'phases_moved').length;
    await job.tell(0);
    const before = [await told(author), await told(supporter), await told(bystander)];
    await save(around(0), (await shown()).phasesRevision);
    await job.tell(3600);
    expect(await told(author)).toBe(before[0]);
    await Promise.all([job.tell(0), job.tell(0)]);
    await job.tell(0);
    expect([await told(author), await told(supporter), await told(bystander)]).toEqual([
      (before[0] ?? 0) + 1,
      (before[1] ?? 0) + 1,
      0,
    ]);
    const [moved] = await app.rows<{ count: string }>(
      `select count(*) from event where type = 'challenge.phases_moved'`,
    );
    expect(Number(moved?.count)).toBeGreaterThan(5);
  });
});
