import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ChallengeDto, ChallengeFormDto, QuestionDto } from '@headframe/shared/challenges';
import { apiPaths } from '@headframe/shared/common';
import type { IdeaDto } from '@headframe/shared/ideas';
import { TestApp, type TestPerson } from '../../testing/test-app.js';

const CHALLENGE = 'new-life-for-mine-buildings';
const LAB = 'living-lab-cuenca-del-nalon';

let app: TestApp;
let author: TestPerson;
let facilitator: TestPerson;

beforeAll(async () => {
  app = await TestApp.start();
  author = await app.person();
  facilitator = await app.staff('facilitator', LAB);
});
afterAll(() => app.stop());

const shown = async () =>
  (await app.call<ChallengeDto>({ path: apiPaths.challenge(CHALLENGE), as: facilitator })).body.form;
const question = (change: Partial<QuestionDto> = {}): QuestionDto => ({
  id: randomUUID(),
  kind: 'short',
  isRequired: true,
  labels: [
    { language: 'es', text: '¿Quién tiene la llave?' },
    { language: 'en', text: 'Who holds the key?' },
  ],
  choices: [],
  ...change,
});
const save = (body: object, revision: number, as = facilitator) =>
  app.call<ChallengeFormDto>({
    method: 'PUT',
    path: apiPaths.challengeForm(CHALLENGE),
    body,
    as,
    headers: { 'if-match': `"${revision}"` },
  });
const write = (idea: IdeaDto, body: object) =>
  app.call<IdeaDto>({
    method: 'PATCH',
    path: apiPaths.idea(idea.id),
    body,
    as: author,
    headers: { 'if-match': `"${idea.revision}"` },
  });

/** All that every proposal has. */
const PROPOSAL = {
  problem: 'The tower has been locked since the pit closed in 2009.',
  beneficiaries: 'About 200 pupils from four villages.',
  howItWorks: 'We open three evenings a week. A trainer shows how to climb, and whoever comes helps with the ropes.',
  novelty: 'There is no climbing wall in the whole valley.',
  actors: 'The town as owner, and the fire brigade.',
  firstTest: 'One Saturday with a hired wall in front of the tower.',
  effects: 'Two young people become trainers.',
  results: [{ text: 'Open evenings', unit: 'evenings a week', now: 0, goal: 3, by: '2027-03' }],
  plan: [{ text: 'The Saturday', month: '2027-01' }],
};

describe('what a challenge asks', () => {
  it('is set by a facilitator of its lab, and by nobody else', async () => {
    const body = { parts: ['costs'], questions: [] };
    const { revision } = await shown();
    const elsewhere = await app.staff('facilitator', 'living-lab-neuseenland');
    for (const as of [author, elsewhere]) {
      expect((await save(body, revision, as)).body).toMatchObject({ status: 403, code: 'role_needed' });
    }
    expect((await save(body, revision)).body).toEqual({ ...body, revision: revision + 1 });
    expect(await shown()).toEqual({ ...body, revision: revision + 1 });
  });

  it('is saved by one of two who change it at once', async () => {
    const { revision } = await shown();
    const answers = await Promise.all([['risks'], ['income']].map((parts) => save({ parts, questions: [] }, revision)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    expect((await shown()).revision).toBe(revision + 1);
  });

  it('refuses more than five questions, a choice of one, and choices where there is nothing to choose', async () => {
    const { revision } = await shown();
    const one = [{ id: randomUUID(), labels: [{ language: 'es', text: 'Sí' }] }];
    const cases: [unknown[], string, string][] = [
      [Array.from({ length: 6 }, () => question()), 'questions', 'too_many'],
      [[question({ kind: 'choice', choices: one as QuestionDto['choices'] })], 'questions.0.choices', 'field_missing'],
      [[question({ choices: one as QuestionDto['choices'] })], 'questions.0.choices', 'choice_invalid'],
      [[question({ labels: [] })], 'questions.0.labels', 'field_missing'],
    ];
    for (const [questions, path, code] of cases) {
      const answer = await save({ parts: [], questions }, revision);
      expect([answer.status, answer.body]).toMatchObject([422, { errors: [{ path, code }] }]);
    }
  });
});

describe('a proposal', () => {
  it('needs what every proposal has, and the answers that its challenge asks for', async () => {
    const asked = question();
    await save({ parts: [], questions: [asked] }, (await shown()).revision);
    const draft = await app.draft(author);
    expect(draft.depth).toBe('spark');
    const sketch = await write(draft, PROPOSAL);
    expect(sketch.body).toMatchObject({ depth: 'sketch', results: PROPOSAL.results, questions: [asked] });
    const proposal = await write(sketch.body, { answers: [{ question: asked.id, text: 'Marta and Iker' }] });
    expect(proposal.body).toMatchObject({
      depth: 'proposal',
      answers: [{ question: asked.id, text: 'Marta and Iker' }],
    });
  });

  it('is told which answer does not fit its question', async () => {
    const [figure, choice] = [
      question({ kind: 'number' }),
      question({
        kind: 'choice',
        choices: ['Sí', 'No'].map((text) => ({ id: randomUUID(), labels: [{ language: 'es', text }] })),
      }),
    ];
    await save({ parts: [], questions: [figure, choice] }, (await shown()).revision);
    const draft = await app.draft(author);
    const refused = await write(draft, {
      answers: [
        { question: figure.id, text: 'a dozen' },
        { question: choice.id, text: randomUUID() },
        { question: randomUUID(), text: 'nobody asked' },
      ],
    });
    expect([refused.status, refused.body]).toMatchObject([
      422,
      {
        errors: [
          { path: 'answers.0.text', code: 'number_invalid' },
          { path: 'answers.1.text', code: 'choice_invalid' },
          { path: 'answers.2.question', code: 'choice_invalid' },
        ],
      },
    ]);
  });

  it('writes figures as its language does, and is asked nothing again for what stood there before', async () => {
    const choices = ['Sí', 'No'].map((text) => ({ id: randomUUID(), labels: [{ language: 'es' as const, text }] }));
    const [figure, choice, line] = [question({ kind: 'number' }), question({ kind: 'choice', choices }), question()];
    await save({ parts: [], questions: [figure, choice, line] }, (await shown()).revision);
    const [yes] = choices;
    const written = [
      { question: figure.id, text: '012 000,5' },
      { question: choice.id, text: yes?.id ?? '' },
      { question: line.id, text: 'Marta\nand Iker' },
    ];
    const idea = (await write(await app.draft(author), { answers: written })).body;
    const texts = idea.answers.map(({ text }) => text);
    expect(texts).toEqual(['12000.5', yes?.id, 'Marta and Iker']);
    const others = ['Quizá', 'Nunca'].map((text) => ({
      id: randomUUID(),
      labels: [{ language: 'es' as const, text }],
    }));
    await save({ parts: [], questions: [figure, { ...choice, choices: others }] }, (await shown()).revision);
    const later = await write(idea, { pitch: 'We climb there, three evenings a week.', answers: idea.answers });
    expect([later.status, later.body.answers.map(({ text }) => text)]).toEqual([200, texts.slice(0, 2)]);
    const changed = [{ question: choice.id, text: 'x' }];
    expect((await write(later.body, { answers: changed })).status).toBe(422);
  });

  it('keeps an answer while its question is taken away, unseen', async () => {
    const asked = question();
    await save({ parts: [], questions: [asked] }, (await shown()).revision);
    const answers = [{ question: asked.id, text: 'The caretaker' }];
    const idea = (await write(await app.draft(author), { answers })).body;
    const gone = await save({ parts: [], questions: [] }, (await shown()).revision);
    const without = (await write(idea, { title: 'A climbing wall for all' })).body;
    expect(without.answers).toEqual([]);
    await save({ parts: [], questions: [asked] }, gone.body.revision);
    expect((await app.call<IdeaDto>({ path: apiPaths.idea(idea.id), as: author })).body.answers).toEqual(answers);
  });

  it('refuses too many rows, too long ones and figures out of range, by the contract and by the table', async () => {
    const draft = await app.draft(author);
    const row = { text: 'Tools', euros: 10 };
    for (const costs of [
      Array.from({ length: 21 }, () => row),
      [{ ...row, euros: 10_000_001 }],
      [{ ...row, euros: 1.5 }],
    ])
      expect((await write(draft, { costs })).status).toBe(422);
    await expect(
      app.rows('update idea_text set costs = $2 where idea_id = $1', [
        draft.id,
        JSON.stringify([{ text: 'x'.repeat(121), euros: 1 }]),
      ]),
    ).rejects.toThrow('ck_idea_text_costs');
  });
});
