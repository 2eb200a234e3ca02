import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiPaths } from '@headframe/shared/common';
import { TestApp } from '../../testing/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start({ HEADFRAME_RATE_LIMIT_FACTOR: '1' });
});
afterAll(() => app.stop());

describe('mails to one guardian', () => {
  it('are five a day, from whatever accounts and however the address is written', async () => {
    const guardian = 'somebody@family.example';
    const young = await app.person({
      ageBand: '14-15',
      region: 'landkreis-leipzig',
      guardianEmail: guardian,
    });
    // The other four are said to have happened: one account could ask three times only.
    await app.rows(`update rate_limit_window set hits = 5 where key like 'guardian-mail %'`);
    const again = await app.call({
      method: 'POST',
      path: apiPaths.guardianRequests,
      body: { email: 'Somebody@Family.example' },
      as: young,
    });
    expect([again.status, again.body['code']]).toEqual([429, 'too_many_requests']);
    expect(Number(again.headers['retry-after'])).toBeGreaterThan(0);
    expect(await app.mails(guardian)).toHaveLength(1);
  });
});
