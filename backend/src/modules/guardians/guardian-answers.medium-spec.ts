import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiPaths } from '@headframe/shared/common';
import type { GuardianAnswer, GuardianRequestDto } from '@headframe/shared/guardians';
import type { SessionDto } from '@headframe/shared/sessions';
import { TestApp, type TestPerson } from '../../testing/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

let count = 0;

/** A young person with the token that their guardian was mailed. */
async function family(more: object = {}): Promise<{ young: TestPerson; guardian: string; token: string }> {
  const guardian = `parent-${(count += 1)}@family.example`;
  const young = await app.person({ ageBand: '14-15', region: 'landkreis-leipzig', guardianEmail: guardian, ...more });
  const { link } = await app.lastMail(guardian, 'guardian_request');
  return { young, guardian, token: link.split('#')[1] ?? '' };
}
const offer = (token: string, language = 'en') =>
  app.call<GuardianRequestDto>({
    method: 'POST',
    path: apiPaths.guardianRequest,
    body: { token },
    headers: { 'accept-language': language },
  });
const answer = (token: string, choice: GuardianAnswer, isResponsibleAdult = true) =>
  app.call<GuardianRequestDto>({
    method: 'POST',
    path: apiPaths.answerGuardianRequest,
    body: { token, answer: choice, isResponsibleAdult },
  });
const accountOf = async (as: TestPerson) => (await app.call<SessionDto>({ path: apiPaths.session, as })).body.account;
const receiptsOf = ({ id }: TestPerson) =>
  app.rows(
    `select text, decision, method, given_by as by from consent_receipt where account_id = $1 and text = 'guardian' order by given_at, id`,
    [id],
  );
const answersOf = ({ id }: TestPerson) =>
  app.rows<{ answer: string }>(
    `select data ->> 'answer' as answer from event where actor_id = $1 and type = 'guardian.answered' order by id`,
    [id],
  );

describe('a guardian', () => {
  it('reads what they are asked, in their own language, without an account', async () => {
    const { young, token } = await family();
    const { status, body, headers } = await offer(token, 'es');
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toMatchObject({
      nickname: young.nickname,
      regionName: 'Distrito de Leipzig',
      mode: 'authorise',
      state: 'asked',
      answers: ['yes', 'no'],
      textVersion: '2026-11',
      isDeleted: false,
    });
    expect(body.contacts[0]?.contact).toMatch(/@|\d/);
    expect(JSON.stringify(body)).not.toContain(young.email);
  });

  it('says yes: at once the young person may publish, and the address is gone', async () => {
    const { young, guardian, token } = await family();
    const draft = await app.draft(young);
    const publish = () => app.call({ method: 'POST', path: apiPaths.ideaTransition(draft.id, 'publish'), as: young });
    expect((await publish()).body).toMatchObject({ status: 403, code: 'guardian_needed' });
    expect((await answer(token, 'yes')).body).toMatchObject({
      state: 'given',
      deletionDueAt: null,
      answers: ['withdraw', 'withdraw_and_delete'],
    });
    expect((await publish()).status).toBe(200);
    expect(await accountOf(young)).toMatchObject({ isGuardianNeeded: false, guardianship: { deletionDueAt: null } });
    expect(await app.rows('select sealed_contact from guardian_request where account_id = $1', [young.id])).toEqual([
      { sealed_contact: null },
    ]);
    const thanks = await app.lastMail(guardian, 'guardian_thanks');
    expect(thanks.link.endsWith(`#${token}`)).toBe(true);
    expect((await app.mails(guardian)).map(({ language }) => language)).toEqual(['de', 'de']);
    expect(await app.lastMail(young.email, 'guardian_answered')).toEqual({ nickname: young.nickname, answer: 'yes' });
    expect(await receiptsOf(young)).toEqual([
      { text: 'guardian', decision: 'given', method: 'mail_link', by: 'guardian' },
    ]);
  });

  it('says no: the account reads and drafts, and goes after 30 days', async () => {
    const { young, guardian, token } = await family();
    const { body } = await answer(token, 'no', false);
    expect(body).toMatchObject({ state: 'refused', answers: ['withdraw_and_delete'] });
    expect(new Date(body.deletionDueAt ?? 0).getTime()).toBeGreaterThan(Date.now() + 29 * 86_400_000);
    expect((await answer(token, 'yes')).body).toMatchObject({ status: 409, code: 'status_closed' });
    expect((await app.draft(young)).id).toBeDefined();
    expect(await app.lastMail(young.email, 'guardian_answered')).toMatchObject({ answer: 'no' });
    expect((await app.mails(guardian)).map(({ template }) => template)).toEqual(['guardian_request']);
    expect(await receiptsOf(young)).toMatchObject([{ decision: 'refused' }]);
  });

  it('must say that they are a responsible adult for a yes, not for a no', async () => {
    const { young, token } = await family();
    for (const body of [
      { token, answer: 'yes' },
      { token, answer: 'yes', isResponsibleAdult: false },
    ]) {
      const refused = await app.call({ method: 'POST', path: apiPaths.answerGuardianRequest, body });
      expect(refused.body).toMatchObject({
        status: 422,
        errors: [{ path: 'isResponsibleAdult', code: 'guardian_confirmation_missing' }],
      });
    }
    expect(await accountOf(young)).toMatchObject({ guardianship: { state: 'asked' } });
    const no = { token, answer: 'no' };
    expect((await app.call({ method: 'POST', path: apiPaths.answerGuardianRequest, body: no })).status).toBe(200);
  });

  it('takes a yes back by the same link: at once nothing can be published any more', async () => {
    const { young, token } = await family();
    await answer(token, 'yes');
    expect((await app.idea(young)).status).toBe('published');
    expect((await answer(token, 'withdraw')).body).toMatchObject({ state: 'withdrawn', deletionDueAt: null });
    expect(await app.idea(young)).toMatchObject({ status: 403, code: 'guardian_needed' });
    expect(await accountOf(young)).toMatchObject({ isGuardianNeeded: true });
    expect(await app.lastMail(young.email, 'guardian_answered')).toMatchObject({ answer: 'withdrawn' });
    expect(await receiptsOf(young)).toMatchObject([{ decision: 'given' }, { decision: 'withdrawn' }]);
  });

  it('has the account deleted: nothing of it is left, and the link leads nowhere', async () => {
    const { young, token } = await family();
    await answer(token, 'yes');
    const { body } = await answer(token, 'withdraw_and_delete');
    expect(body).toMatchObject({ isDeleted: true, answers: [] });
    expect(await accountOf(young)).toBeNull();
    expect(await app.rows('select nickname, email from account where id = $1', [young.id])).toEqual([
      { nickname: null, email: null },
    ]);
    expect((await offer(token)).body).toMatchObject({ status: 404, code: 'guardian_link_closed' });
    expect((await answer(token, 'withdraw')).body).toMatchObject({ status: 404, code: 'guardian_link_closed' });
    expect(await receiptsOf(young)).toMatchObject([{ decision: 'given' }, { decision: 'withdrawn' }]);
  });

  it('who is only told may object', async () => {
    await app.rows(`update region set guardian_mode = 'inform' where slug = 'central-transdanubia'`);
    const guardian = 'told@family.example';
    const young = await app.person({ ageBand: '14-15', region: 'central-transdanubia', guardianEmail: guardian });
    const token = (await app.lastMail(guardian, 'guardian_informed')).link.split('#')[1] ?? '';
    expect((await offer(token)).body).toMatchObject({
      mode: 'inform',
      state: 'none',
      answers: ['withdraw', 'withdraw_and_delete'],
    });
    expect((await answer(token, 'yes')).status).toBe(409);
    expect((await app.idea(young)).status).toBe('published');
    expect((await answer(token, 'withdraw')).body).toMatchObject({ state: 'withdrawn' });
    expect(await accountOf(young)).toMatchObject({ isGuardianNeeded: true });
    await app.rows(`update region set guardian_mode = 'authorise' where slug = 'central-transdanubia'`);
  });

  it('gets the same answer for a token that never was', async () => {
    const never = 'A'.repeat(43);
    expect((await offer(never)).body).toMatchObject({ status: 404, code: 'guardian_link_closed' });
    expect((await answer(never, 'yes')).body).toMatchObject({ status: 404, code: 'guardian_link_closed' });
    expect((await offer('short')).status).toBe(422);
  });
});

describe('answers at once', () => {
  it('twenty yes and no: one of them counts, once', async () => {
    const { young, token } = await family();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => answer(token, index % 2 === 0 ? 'yes' : 'no')),
    );
    const [won] = await answersOf(young);
    expect(await answersOf(young)).toHaveLength(1);
    expect(await receiptsOf(young)).toHaveLength(1);
    const state = won?.answer === 'yes' ? 'given' : 'refused';
    expect((await accountOf(young))?.guardianship.state).toBe(state);
    // Whoever said the same is told that it is so; whoever said otherwise, that it was answered.
    answers.forEach(({ status, body }, index) => {
      const isSame = (index % 2 === 0 ? 'yes' : 'no') === won?.answer;
      expect([index, status, body.state]).toEqual([index, isSame ? 200 : 409, isSame ? state : undefined]);
    });
    expect((await app.mails(young.email)).filter(({ template }) => template === 'guardian_answered')).toHaveLength(1);
  });

  it('a yes while another guardian is asked: never both', async () => {
    const { young, token } = await family();
    const [yes] = await Promise.all([
      answer(token, 'yes'),
      app.call({ method: 'POST', path: apiPaths.guardianRequests, body: { email: 'other@family.example' }, as: young }),
    ]);
    const state = (await accountOf(young))?.guardianship.state;
    expect([yes.status, state]).toEqual(yes.status === 200 ? [200, 'given'] : [404, 'asked']);
  });
});

/** Every write with which somebody speaks to others, and what it answers. */
const publicWrites = async (young: TestPerson) => {
  const other = await app.idea(await app.person());
  const comment = await app.call<{ id: string }>({
    method: 'POST',
    path: apiPaths.ideaComments(other.id),
    body: { kind: 'question', text: 'How many ropes would that take?', language: 'en' },
    as: await app.person(),
  });
  const say = { kind: 'praise', text: 'I would come every week.', language: 'en' };
  const draft = await app.draft(young);
  return [
    { method: 'POST', path: apiPaths.ideaTransition(draft.id, 'publish') },
    { method: 'PUT', path: apiPaths.ideaSupport(other.id) },
    { method: 'POST', path: apiPaths.ideaComments(other.id), body: say },
    { method: 'POST', path: apiPaths.ideaComments(other.id), body: { ...say, replyTo: comment.body.id } },
  ] as const;
};

describe('without a guardian’s yes', () => {
  it.each(['asked', 'refused', 'withdrawn'])('nothing can be said in public: %s', async (state) => {
    const { young, token } = await family();
    if (state === 'refused') await answer(token, 'no');
    if (state === 'withdrawn') {
      await answer(token, 'yes');
      await answer(token, 'withdraw');
    }
    for (const write of await publicWrites(young)) {
      const { status, body } = await app.call({ ...write, as: young });
      expect([write.path, status, body['code']]).toEqual([write.path, 403, 'guardian_needed']);
    }
  });

  it('with the yes all of it is open', async () => {
    const { young, token } = await family();
    await answer(token, 'yes');
    for (const write of await publicWrites(young))
      expect([write.path, (await app.call({ ...write, as: young })).status < 300]).toEqual([write.path, true]);
  });

  it('what is public cannot be changed, but what was given can be taken back', async () => {
    const { young, token } = await family();
    await answer(token, 'yes');
    const own = await app.idea(young);
    const other = await app.idea(await app.person());
    const said = await app.call<{ id: string }>({
      method: 'POST',
      path: apiPaths.ideaComments(other.id),
      body: { kind: 'praise', text: 'I would come every week.', language: 'en' },
      as: young,
    });
    await app.call({ method: 'PUT', path: apiPaths.ideaSupport(other.id), as: young });
    await answer(token, 'withdraw');
    const edit = await app.call({
      method: 'PATCH',
      path: apiPaths.idea(own.id),
      body: { title: 'Another title' },
      headers: { 'if-match': `"${own.revision}"` },
      as: young,
    });
    expect(edit.body).toMatchObject({ status: 403, code: 'guardian_needed' });
    for (const [method, path] of [
      ['DELETE', apiPaths.ideaSupport(other.id)],
      ['DELETE', apiPaths.comment(said.body.id)],
      ['POST', apiPaths.ideaTransition(own.id, 'withdraw')],
    ] as const)
      expect([path, (await app.call({ method, path, as: young })).status < 300]).toEqual([path, true]);
  });
});
