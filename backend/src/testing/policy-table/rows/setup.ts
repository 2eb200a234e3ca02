import { plain, type PolicyRow } from '../policy-row.js';

const SET_UP = {
  token: 'x'.repeat(43),
  email: 'first@test.example',
  nickname: 'First Light',
  password: 'a long enough password',
  ageBand: '30+',
  language: 'en',
  regionName: 'Lausitz',
  regionSlug: 'lausitz',
  country: 'DE',
  timeZone: 'Europe/Berlin',
  guardianMode: 'none',
};

export const setUpRows: readonly PolicyRow[] = [
  plain('get /api/setup'),
  plain('post /api/setup', () => ({ body: SET_UP }), { when: 'there is an administrator' }),
];
