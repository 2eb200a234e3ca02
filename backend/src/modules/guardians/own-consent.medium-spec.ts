import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiPaths } from '@headframe/shared/common';
import type { ConsentReceiptDto, GuardianStatusDto } from '@headframe/shared/guardians';
import { TestApp, type TestPerson } from '../../testing/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

let count = 0;
async function family(): Promise<{ young: TestPerson; token: string }> {
  const guardian = `parent-${(count += 1)}@family.example`;
  const young = await app.person({ ageBand: '14-15', region: 'landkreis-leipzig', guardianEmail: guardian });
  const { link } = await app.lastMail(guardian, 'guardian_request');
  return { young, token: link.split('#')[1] ?? '' };
}
const answer = (token: string, choice: string) =>
  app.call({
    method: 'POST',
    path: apiPaths.answerGuardianRequest,
    body: { token, answer: choice, isResponsibleAdult: true },
  });
const status = (as?: TestPerson) => app.call<GuardianStatusDto>({ path: apiPaths.guardianStatus, as });
const withdraw = (as?: TestPerson) =>
  app.call<GuardianStatusDto>({ method: 'POST', path: apiPaths.guardianWithdrawal, as });
const confirm = (decision: string, as?: TestPerson) =>
  app.call<GuardianStatusDto>({ method: 'POST', path: apiPaths.consentConfirmation, body: { decision }, as });
const receipts = async (as: TestPerson) =>
  (await app.call<ConsentReceiptDto[]>({ path: apiPaths.consents, as })).body.map(
    ({ text, decision, givenBy }) => `${text} ${decision} ${givenBy}`,
  );
const becomeOlder = (as: TestPerson) =>
  app.call({ method: 'PATCH', path: apiPaths.account, body: { ageBand: '16-17' }, as });

describe('the status', () => {
  it('tells the young person what is so and what they can do', async () => {
    const { young, token } = await family();
    expect((await status(young)).body).toEqual({
      state: 'asked',
      askedAt: expect.stringMatching(/^\d{4}-/),
      deletionDueAt: expect.stringMatching(/^\d{4}-/),
      requestsLeft: 2,
      organisation: null,
      actions: ['ask'],
    });
    await answer(token, 'yes');
    expect((await status(young)).body).toMatchObject({ state: 'given', deletionDueAt: null, actions: ['withdraw'] });
    expect((await status(await app.person())).body).toMatchObject({ state: 'none', askedAt: null, actions: [] });
    expect((await status()).status).toBe(401);
  });
});

describe('taking the consent back', () => {
  it('is one tap, takes effect at once, and a guardian can be asked anew', async () => {
    const { young, token } = await family();
    await answer(token, 'yes');
    expect((await app.idea(young)).status).toBe('published');
    expect((await withdraw(young)).body).toMatchObject({ state: 'withdrawn', deletionDueAt: null, actions: ['ask'] });
    expect(await app.idea(young)).toMatchObject({ status: 403, code: 'guardian_needed' });
    expect(await receipts(young)).toEqual([
      'participation withdrawn self',
      'guardian given guardian',
      'participation given self',
    ]);
    expect((await answer(token, 'yes')).status).toBe(409);
    const asked = await app.call({
      method: 'POST',
      path: apiPaths.guardianRequests,
      body: { email: 'again@family.example' },
      as: young,
    });
    expect(asked.body).toMatchObject({ state: 'asked', requestsLeft: 1 });
  });

  it('of nothing is refused', async () => {
    const { young } = await family();
    expect((await withdraw(young)).body).toMatchObject({ status: 409, code: 'status_closed' });
    expect((await withdraw(await app.person())).body).toMatchObject({ status: 409, code: 'guardian_not_needed' });
    expect((await withdraw()).status).toBe(401);
  });

  it('happens once however often it is tapped', async () => {
    const { young, token } = await family();
    await answer(token, 'yes');
    const answers = await Promise.all(Array.from({ length: 10 }, () => withdraw(young)));
    expect(answers.map((one) => one.status).toSorted()).toEqual([200, ...Array<number>(9).fill(409)]);
    expect((await receipts(young)).filter((receipt) => receipt === 'participation withdrawn self')).toHaveLength(1);
  });
});

describe('deciding for oneself', () => {
  it('is asked of whoever is old enough; until then the guardian’s yes goes on', async () => {
    const { young, token } = await family();
    await answer(token, 'yes');
    expect((await confirm('keep', young)).body).toMatchObject({ status: 409, code: 'status_closed' });
    await becomeOlder(young);
    expect((await status(young)).body.actions).toEqual(['confirm']);
    expect((await app.idea(young)).status).toBe('published');
    expect((await confirm('keep', young)).body).toMatchObject({ state: 'none', actions: [] });
    expect((await app.idea(young)).status).toBe('published');
    expect((await receipts(young))[0]).toBe('participation given self');
    // The guardian decides no more.
    expect((await answer(token, 'withdraw')).body).toMatchObject({ status: 404, code: 'guardian_link_closed' });
    expect((await confirm('keep', young)).status).toBe(409);
  });

  it('is enough without any guardian’s answer', async () => {
    const { young } = await family();
    await becomeOlder(young);
    expect(await app.idea(young)).toMatchObject({ status: 403, code: 'guardian_needed' });
    expect((await confirm('keep', young)).status).toBe(200);
    expect((await app.idea(young)).status).toBe('published');
  });

  it('can be a withdrawal, and be taken up again', async () => {
    const { young, token } = await family();
    await answer(token, 'yes');
    await becomeOlder(young);
    expect((await confirm('withdraw', young)).body).toMatchObject({ state: 'withdrawn', actions: ['confirm'] });
    expect(await app.idea(young)).toMatchObject({ status: 403, code: 'guardian_needed' });
    expect((await confirm('keep', young)).body).toMatchObject({ actions: [] });
    expect((await app.idea(young)).status).toBe('published');
  });

  it('is refused to whoever is too young, needs nobody, or is not signed in', async () => {
    const { young } = await family();
    expect((await confirm('keep', young)).status).toBe(409);
    expect((await confirm('keep', await app.person())).status).toBe(409);
    expect((await confirm('keep')).status).toBe(401);
    expect((await confirm('perhaps', young)).status).toBe(422);
  });
});

describe('being found by search engines', () => {
  it('is a choice with a receipt each time', async () => {
    const adult = await app.person();
    const choose = (isFindable: boolean) =>
      app.call({ method: 'PATCH', path: apiPaths.account, body: { isFindable }, as: adult });
    await choose(true);
    await choose(false);
    expect(await receipts(adult)).toEqual([
      'search_engines withdrawn self',
      'search_engines given self',
      'participation given self',
    ]);
  });
});
