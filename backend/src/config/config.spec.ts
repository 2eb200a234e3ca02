import { describe, expect, it } from '@jest/globals';
import { readConfig } from './config.js';

const ENOUGH = { DATABASE_URL: 'postgresql://localhost/headframe', HEADFRAME_SECRET: 'x'.repeat(32) };

describe('readConfig', () => {
  it('has safe defaults', () => {
    expect(readConfig(ENOUGH)).toMatchObject({
      port: 3000,
      host: 'localhost',
      publicUrl: 'http://localhost:3000',
      isSecure: false,
      rateLimitFactor: 1,
      trustedProxies: [],
    });
  });

  it('knows by the public address whether cookies may demand https', () => {
    expect(readConfig({ ...ENOUGH, HEADFRAME_PUBLIC_URL: 'https://ideas.example/' })).toMatchObject({
      isSecure: true,
      publicUrl: 'https://ideas.example',
    });
  });

  it.each([
    ['DATABASE_URL', { DATABASE_URL: '' }],
    ['HEADFRAME_SECRET', { HEADFRAME_SECRET: 'short' }],
    ['PORT', { PORT: 'three thousand' }],
    ['PORT', { PORT: '70000' }],
    ['HEADFRAME_DEMO', { HEADFRAME_DEMO: 'yes' }],
    ['HEADFRAME_PUBLIC_URL', { HEADFRAME_PUBLIC_URL: 'ideas.example' }],
  ])('names %s when it is wrong', (variable, wrong) => {
    expect(() => readConfig({ ...ENOUGH, ...wrong })).toThrow(variable);
  });
});
