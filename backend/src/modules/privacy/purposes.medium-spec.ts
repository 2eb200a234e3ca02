import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiPaths } from '@headframe/shared/common';
import { type PurposeDto, PURPOSES } from '@headframe/shared/privacy';
import { TestApp, type TestPerson } from '../../testing/test-app.js';

let app: TestApp;
let reader: TestPerson;
beforeAll(async () => {
  app = await TestApp.start();
  reader = await app.person();
});
afterAll(() => app.stop());

/** Signed in, because readers without an account share an answer for a second. */
const of = async (region: string, as: TestPerson | null = reader) =>
  (await app.call<PurposeDto[]>({ path: `${apiPaths.purposes}?region=${region}`, ...(as && { as }) })).body;

describe('purposes', () => {
  it('are told to everybody, for each region, in the order of the contract', async () => {
    for (const region of ['asturias', 'landkreis-leipzig'])
      expect((await of(region, null)).map(({ purpose }) => purpose)).toEqual([...PURPOSES]);
  });

  it('are a region’s own where it has some, and everybody’s elsewhere', async () => {
    await app.rows(
      `insert into purpose (id, region_id, purpose, basis, text_version)
       select gen_random_uuid(), id, 'account', 'public_task', '2026-12' from region where slug = 'landkreis-leipzig'`,
    );
    const own = await of('landkreis-leipzig');
    expect(own).toHaveLength(PURPOSES.length);
    expect(own[0]).toEqual({ purpose: 'account', basis: 'public_task', textVersion: '2026-12' });
    expect((await of('asturias'))[0]).toEqual({ purpose: 'account', basis: 'consent', textVersion: '2026-11' });
  });

  it('of a region that does not exist are not found', async () => {
    const answers = await Promise.all(
      ['?region=atlantis', '?region=No', ''].map(
        async (query) => (await app.call({ path: apiPaths.purposes + query })).status,
      ),
    );
    expect(answers).toEqual([404, 422, 422]);
  });

  it('cannot contradict themselves: one row a purpose and region', async () => {
    await expect(
      app.rows(
        `insert into purpose (id, purpose, basis, text_version) values (gen_random_uuid(), 'account', 'consent', '2')`,
      ),
    ).rejects.toThrow('uq_purpose_default');
  });
});
