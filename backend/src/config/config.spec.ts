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
      singleSignOn: null,
      smtp: null,
      mailFrom: 'no-reply@headframe.example',
    });
  });

  it('knows by the public address whether cookies may demand https', () => {
    expect(readConfig({ ...ENOUGH, HEADFRAME_PUBLIC_URL: 'https://ideas.example/' })).toMatchObject({
      isSecure: true,
      publicUrl: 'https://ideas.example',
    });
  });

  it.each([
    [
      'smtps://post:pass%40word@mail.example.org',
      {
        host: 'mail.example.org',
        port: 465,
        isSecure: true,
        isTlsRequired: false,
        login: { user: 'post', password: 'pass@word' },
      },
    ],
    [
      'smtp://post:secret@mail.example.org:2525',
      {
        host: 'mail.example.org',
        port: 2525,
        isSecure: false,
        isTlsRequired: true,
        login: { user: 'post', password: 'secret' },
      },
    ],
    ['smtp://localhost', { host: 'localhost', port: 587, isSecure: false, isTlsRequired: false, login: null }],
    ['smtp://post:secret@[::1]:25', { host: '::1', port: 25, isTlsRequired: false }],
  ])('reads the mail server %s', (url, smtp) => {
    expect(readConfig({ ...ENOUGH, HEADFRAME_SMTP_URL: url })).toMatchObject({ smtp });
  });

  it.each([
    ['HEADFRAME_OIDC_ISSUER', { HEADFRAME_OIDC_CLIENT_ID: 'headframe' }],
    ['HEADFRAME_OIDC_ISSUER', { HEADFRAME_OIDC_ISSUER: 'http://login.region.example', HEADFRAME_OIDC_CLIENT_ID: 'x' }],
    ['HEADFRAME_OIDC_CLIENT_ID', { HEADFRAME_OIDC_ISSUER: 'https://login.region.example' }],
    [
      'HEADFRAME_OIDC_CLIENT_SECRET',
      { HEADFRAME_OIDC_ISSUER: 'https://login.region.example', HEADFRAME_OIDC_CLIENT_ID: 'headframe' },
    ],
  ])('refuses a single sign-on that is half set up, naming %s', (variable, environment) => {
    expect(() => readConfig({ ...ENOUGH, ...environment })).toThrow(variable);
  });

  it('sends mail from the public host, or as told', () => {
    const HEADFRAME_PUBLIC_URL = 'https://ideas.example.org';
    expect(readConfig({ ...ENOUGH, HEADFRAME_PUBLIC_URL }).mailFrom).toBe('no-reply@ideas.example.org');
    const HEADFRAME_MAIL_FROM = 'lab@region.example';
    expect(readConfig({ ...ENOUGH, HEADFRAME_PUBLIC_URL, HEADFRAME_MAIL_FROM }).mailFrom).toBe(HEADFRAME_MAIL_FROM);
  });

  it('never repeats the password of the mail server', () => {
    const HEADFRAME_SMTP_URL = 'imap://post:hunter2@mail.example.org';
    expect(() => readConfig({ ...ENOUGH, HEADFRAME_SMTP_URL })).toThrow(/^HEADFRAME_SMTP_URL (?!.*hunter2)/);
  });

  it.each([
    ['DATABASE_URL', { DATABASE_URL: '' }],
    ['HEADFRAME_SECRET', { HEADFRAME_SECRET: 'short' }],
    ['PORT', { PORT: 'three thousand' }],
    ['PORT', { PORT: '70000' }],
    ['HEADFRAME_DEMO', { HEADFRAME_DEMO: 'yes' }],
    ['HEADFRAME_PUBLIC_URL', { HEADFRAME_PUBLIC_URL: 'ideas.example' }],
    ['HEADFRAME_SMTP_URL', { HEADFRAME_SMTP_URL: 'mail.example.org' }],
    ['HEADFRAME_SMTP_URL', { HEADFRAME_SMTP_URL: 'https://mail.example.org' }],
    ['HEADFRAME_SMTP_URL', { HEADFRAME_SMTP_URL: 'smtp://post@mail.example.org' }],
    ['HEADFRAME_SMTP_URL', { HEADFRAME_SMTP_URL: 'smtp://post:100%@mail.example.org' }],
    ['HEADFRAME_SMTP_URL', { HEADFRAME_SMTP_URL: 'smtp://mail.example.org/?tls.rejectUnauthorized=false' }],
    ['HEADFRAME_SMTP_URL', { HEADFRAME_SMTP_URL: 'smtp://' }],
    ['HEADFRAME_MAIL_FROM', { HEADFRAME_MAIL_FROM: 'Headframe <lab@region.example>' }],
    ['HEADFRAME_MAIL_FROM', { HEADFRAME_MAIL_FROM: 'a@x.example,b@y.example' }],
  ])('names %s when it is wrong', (variable, wrong) => {
    expect(() => readConfig({ ...ENOUGH, ...wrong })).toThrow(variable);
  });
});
