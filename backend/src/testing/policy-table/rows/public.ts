import { apiPaths } from '@headframe/shared/common';
import { about, plain, type PolicyRow } from '../policy-row.js';

export const publicRows: readonly PolicyRow[] = [
  plain('get /*', () => ({ path: '/' }), { when: 'the page, which the tests do not build' }),
  plain('get /api/installation'),
  plain('get /api/regions'),
  about('get /api/regions/{slug}', ({ place }) => ({ path: apiPaths.region(place.region) })),
  about('get /api/labs/{slug}', ({ place }) => ({ path: apiPaths.lab(place.lab) })),
  plain('get /api/challenges'),
  about('get /api/challenges/{slug}', ({ place }) => ({ path: apiPaths.challenge(place.challenge) })),
  plain('get /api/health/live'),
  plain('get /api/health/ready'),
  plain('get /api/openapi.json'),
  plain('get /api/docs'),
  plain('get /api/docs.css'),
];
