import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiPaths } from '@headframe/shared/common';
import type { IdeaDto } from '@headframe/shared/ideas';
import { TestApp, type TestPerson } from '../../testing/test-app.js';

const CHALLENGE = 'new-life-for-mine-buildings';
const REASON = 'Many want it, and it can begin in May.';

let app: TestApp;
let author: TestPerson;
let facilitator: TestPerson;

beforeAll(async () => {
  app = await TestApp.start();
  author = await app.person();
  facilitator = await app.staff('facilitator', 'living-lab-cuenca-del-nalon');
});
afterAll(() => app.stop());

/** Makes this the phase of today; the others are far away. */
const enter = (phase: string) =>
  app.rows(
    `update phase set starts_at = now() + make_interval(days => case when kind = $1 then -1 else d end),
       ends_at = now() + make_interval(days => case when kind = $1 then 1 else d + 5 end)
     from (values ('ideas', 100), ('refine', 110), ('vote', 120), ('review', 130), ('results', 140)) as f (k, d)
     where kind = k and challenge_id = (select id from challenge where slug = $2)`,
    [phase, CHALLENGE],
  );
const step = (id: string, name: string, as: TestPerson, body?: object) =>
  app.call<IdeaDto>({ method: 'POST', path: apiPaths.ideaTransition(id, name), as, ...(body ? { body } : {}) });
const proposal = async () => {
  await enter('ideas');
  const idea = await app.idea(author);
  // What a proposal needs is tested where proposals are.
  await app.rows(`update idea set depth = 'proposal' where id = $1`, [idea.id]);
  await enter('refine');
  return idea.id;
};
const shortlist = (choices: object[], as = facilitator) =>
  app.call({ method: 'POST', path: apiPaths.shortlist(CHALLENGE), body: { choices }, as });
const read = async (id: string) => (await app.call<IdeaDto>({ path: apiPaths.idea(id), as: author })).body;

describe('handing a proposal in', () => {
  it('is for its author, from refining to the review, and for proposals alone', async () => {
    const id = await proposal();
    expect((await step(id, 'submit', facilitator)).body).toMatchObject({ code: 'author_only' });
    await app.rows(`update idea set depth = 'sketch' where id = $1`, [id]);
    expect((await step(id, 'submit', author)).body).toMatchObject({ code: 'proposal_needed' });
    await app.rows(`update idea set depth = 'proposal' where id = $1`, [id]);
    expect((await step(id, 'submit', author)).body.status).toBe('submitted');
  });

  it('may end with the proposal given back, with what to fix', async () => {
    const id = await proposal();
    await step(id, 'submit', author);
    const reason = 'The costs do not add up yet. Please count them again.';
    expect((await step(id, 'reopen', author, { reason })).status).toBe(403);
    await step(id, 'reopen', facilitator, { reason });
    const { status, journey } = await read(id);
    expect([status, journey.at(-1)]).toMatchObject(['published', { type: 'idea.reopened', reason }]);
  });

  it('is not given back when nothing can be fixed any more', async () => {
    const id = await proposal();
    await step(id, 'submit', author);
    await enter('review');
    const reason = 'The costs do not add up yet. Please count them again.';
    expect((await step(id, 'reopen', facilitator, { reason })).body).toMatchObject({
      status: 409,
      code: 'phase_closed',
    });
  });
});

describe('the shortlist', () => {
  it('takes several at once with a reason each, which their journeys tell', async () => {
    const [one, other] = [await proposal(), await proposal()];
    for (const id of [one, other]) await step(id, 'submit', author);
    const choices = [
      { idea: one, outcome: 'shortlist', reason: REASON },
      { idea: other, outcome: 'pass', reason: 'It is close to another one that more people want.' },
    ];
    expect((await shortlist(choices)).body).toMatchObject({ status: 409, code: 'phase_closed' });
    await enter('review');
    expect((await shortlist(choices, author)).body).toMatchObject({ status: 403, code: 'role_needed' });
    expect((await shortlist(choices)).body).toEqual({ shortlisted: 1, passed: 1 });
    const [first, second] = [await read(one), await read(other)];
    expect([first.status, first.journey.at(-1)]).toMatchObject([
      'shortlisted',
      { reason: REASON, actor: 'facilitator' },
    ]);
    expect([second.status, second.journey.at(-1)]).toMatchObject(['published', { type: 'idea.not_shortlisted' }]);
  });

  it('decides about all of them or none', async () => {
    const [one, other] = [await proposal(), await proposal()];
    await step(one, 'submit', author);
    await enter('review');
    const choices = [one, other].map((idea) => ({ idea, outcome: 'shortlist', reason: REASON }));
    expect((await shortlist(choices)).body).toMatchObject({ status: 409, code: 'status_closed' });
    expect((await read(one)).status).toBe('submitted');
    expect((await shortlist([{ idea: one, outcome: 'shortlist', reason: 'Yes' }])).status).toBe(422);
    const elsewhere = await app.call({
      method: 'POST',
      path: apiPaths.shortlist('the-lakes-are-ours-too'),
      body: { choices: choices.slice(0, 1) },
      as: facilitator,
    });
    expect(elsewhere.status).toBe(404);
  });
});
