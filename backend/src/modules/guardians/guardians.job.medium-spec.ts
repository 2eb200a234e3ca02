import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiPaths } from '@headframe/shared/common';
import type { SessionDto } from '@headframe/shared/sessions';
import { TestApp, type TestPerson } from '../../testing/test-app.js';
import { GuardiansJob } from './guardians.job.js';

let app: TestApp;
let job: GuardiansJob;
beforeAll(async () => {
  app = await TestApp.start();
  job = app.app.get(GuardiansJob, { strict: false });
});
afterAll(() => app.stop());

let count = 0;
async function family(more: object = {}): Promise<{ young: TestPerson; guardian: string; token: string }> {
  const guardian = `parent-${(count += 1)}@family.example`;
  const young = await app.person({ ageBand: '14-15', region: 'landkreis-leipzig', guardianEmail: guardian, ...more });
  const { link } = await app.lastMail(guardian, 'guardian_request');
  return { young, guardian, token: link.split('#')[1] ?? '' };
}
const answer = (token: string, choice: string) =>
  app.call({
    method: 'POST',
    path: apiPaths.answerGuardianRequest,
    body: { token, answer: choice, isResponsibleAdult: true },
  });
/** Lets days pass for one account. */
const age = async ({ id }: TestPerson, days: number) => {
  await app.rows(`update guardian_request set asked_at = asked_at - make_interval(days => $2) where account_id = $1`, [
    id,
    days,
  ]);
  await app.rows(`update account set guardian_due_at = guardian_due_at - make_interval(days => $2) where id = $1`, [
    id,
    days,
  ]);
};
const templatesTo = async (address: string) => (await app.mails(address)).map(({ template }) => template);
const isErased = async ({ id }: TestPerson) =>
  (await app.rows('select 1 from account where id = $1 and erased_at is not null', [id])).length === 1;
const contactOf = async ({ id }: TestPerson) =>
  (
    await app.rows<{ isKept: boolean }>(
      `select sealed_contact is not null as "isKept" from guardian_request where account_id = $1`,
      [id],
    )
  )[0]?.isKept;

describe('a guardian who does not answer', () => {
  it('is reminded after three days, once, with the same link and the days that are left', async () => {
    const { young, guardian, token } = await family();
    await job.run();
    expect(await templatesTo(guardian)).toEqual(['guardian_request']);
    await age(young, 4);
    await Promise.all([job.run(), job.run(), job.run()]);
    await job.run();
    expect(await templatesTo(guardian)).toEqual(['guardian_request', 'guardian_reminder']);
    const mail = (await app.mails(guardian))[1];
    expect(mail).toMatchObject({ language: 'de', values: { days: 25, region: 'Landkreis Leipzig' } });
    expect((await app.lastMail(guardian, 'guardian_reminder')).link.endsWith(`#${token}`)).toBe(true);
  });

  it('for 30 days: the account is erased, the address is gone', async () => {
    const { young, token } = await family();
    const { young: waiting } = await family();
    await age(young, 29);
    await job.run();
    expect([await isErased(young), await contactOf(young)]).toEqual([false, true]);
    await age(young, 2);
    await job.run();
    expect([await isErased(young), await isErased(waiting)]).toEqual([true, false]);
    expect(await app.rows('select 1 from guardian_request where account_id = $1', [young.id])).toEqual([]);
    expect((await app.call<SessionDto>({ path: apiPaths.session, as: young })).body.account).toBeNull();
    expect((await answer(token, 'yes')).status).toBe(404);
  });

  it('is forgotten after 30 days although the account goes on', async () => {
    const { young } = await family();
    await app.rows(`update account set guardian_due_at = now() + interval '5 days' where id = $1`, [young.id]);
    await app.rows(`update guardian_request set asked_at = now() - interval '31 days' where account_id = $1`, [
      young.id,
    ]);
    await job.run();
    expect([await isErased(young), await contactOf(young)]).toEqual([false, false]);
  });
});

describe('a guardian who answered', () => {
  it('no: the account is erased 30 days later', async () => {
    const { young, guardian, token } = await family();
    await answer(token, 'no');
    await age(young, 29);
    await job.run();
    expect([await isErased(young), await templatesTo(guardian)]).toEqual([false, ['guardian_request']]);
    await age(young, 2);
    await job.run();
    expect(await isErased(young)).toBe(true);
  });

  it.each(['yes', 'withdraw'])('%s: nothing is erased and nobody is reminded', async (last) => {
    const { young, guardian, token } = await family();
    await answer(token, 'yes');
    if (last === 'withdraw') await answer(token, 'withdraw');
    await age(young, 60);
    await job.run();
    expect([await isErased(young), await templatesTo(guardian)]).toEqual([
      false,
      ['guardian_request', 'guardian_thanks'],
    ]);
  });
});

const grow = ({ id }: TestPerson, years: number) =>
  app.rows(`update account set age_band_since = age_band_since - make_interval(years => $2) where id = $1`, [
    id,
    years,
  ]);

describe('a young person who has grown old enough', () => {
  it('is told once, when the youngest in the band would be', async () => {
    const { young, token } = await family();
    await answer(token, 'yes');
    await grow(young, 1);
    await job.run();
    expect(await templatesTo(young.email)).not.toContain('consent_due');
    await grow(young, 1);
    await job.run();
    await job.run();
    expect((await templatesTo(young.email)).filter((template) => template === 'consent_due')).toHaveLength(1);
    expect(await app.lastMail(young.email, 'consent_due')).toEqual({
      nickname: young.nickname,
      link: 'http://localhost:3000/me',
    });
  });

  it('in Greece after one year, by the date of its own row', async () => {
    const { young } = await family({ region: 'western-macedonia' });
    await grow(young, 1);
    await job.run();
    expect(await templatesTo(young.email)).toContain('consent_due');
  });

  it('is told after choosing an older band, and not erased although nobody answered', async () => {
    const { young } = await family();
    await app.call({ method: 'PATCH', path: apiPaths.account, body: { ageBand: '16-17' }, as: young });
    await age(young, 31);
    await job.run();
    expect(await isErased(young)).toBe(false);
    expect(await templatesTo(young.email)).toContain('consent_due');
    expect((await app.call<SessionDto>({ path: apiPaths.session, as: young })).body.account?.guardianship).toEqual({
      state: 'asked',
      deletionDueAt: null,
      isConfirmationDue: true,
    });
  });
});
