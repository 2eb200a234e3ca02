import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, type LanguageCode } from '@headframe/shared/common';
import { MAIL_TEMPLATES, type MailTemplate } from '@headframe/shared/mails';
import { sentences } from './locales/index.js';
import { defuse, renderMail } from './mail-renderer.js';
import type { MailValues } from './mail-templates.js';
import type { MailContent } from './sealed-mail.js';

const SITE = 'https://ideas.example.org';
const LINK = `${SITE}/guardian#Zm9yLXRoaXMtdGVzdC1vbmx5LTQz-_`;

/** Values that can be told apart from the sentences around them. */
const VALUES: { [T in MailTemplate]: MailValues[T] } = {
  sign_in_code: { code: '482913', link: LINK, minutes: 10 },
  email_change_code: { code: '482913', minutes: 10 },
  email_changed: { nickname: 'Quiet Heron' },
  new_device: { nickname: 'Quiet Heron', device: 'Firefox, Linux', at: '2026-11-22T14:07:00Z' },
  factor_changed: { nickname: 'Quiet Heron', change: 'passkey_added', at: '2026-11-22T14:07:00Z' },
  role_granted: { nickname: 'Quiet Heron', role: 'facilitator', place: 'Valley Lab' },
  role_removed: { nickname: 'Quiet Heron', role: 'administrator', place: null },
  invitation: { role: 'facilitator', place: 'Valley Lab', inviter: 'Marta', link: LINK, days: 7 },
  guardian_request: { nickname: 'Quiet Heron', region: 'Far Valley', link: LINK, days: 30 },
  guardian_reminder: { nickname: 'Quiet Heron', region: 'Far Valley', link: LINK, days: 27 },
  guardian_informed: { nickname: 'Quiet Heron', region: 'Far Valley', link: LINK },
  guardian_thanks: { nickname: 'Quiet Heron', link: LINK },
  guardian_answered: { nickname: 'Quiet Heron', answer: 'no' },
  consent_due: { nickname: 'Quiet Heron', link: LINK },
  phases_moved: { nickname: 'Quiet Heron', title: 'New life for mine buildings', link: `${SITE}/challenges/1` },
  idea_changed: { nickname: 'Quiet Heron', title: 'A wall in the tower', link: `${SITE}/ideas/1` },
  idea_invitation: {
    nickname: 'Quiet Heron',
    inviter: 'Bold Fox',
    role: 'co_author',
    title: 'A wall in the tower',
    link: `${SITE}/ideas/1/people`,
  },
  join_asked: {
    nickname: 'Quiet Heron',
    person: 'Bold Fox',
    role: 'mentor',
    title: 'A wall in the tower',
    link: `${SITE}/ideas/1/people`,
  },
  join_answered: {
    nickname: 'Quiet Heron',
    answer: 'accepted',
    title: 'A wall in the tower',
    link: `${SITE}/ideas/1/people`,
  },
  idea_joined: {
    nickname: 'Quiet Heron',
    person: 'Bold Fox',
    role: 'member',
    title: 'A wall in the tower',
    link: `${SITE}/ideas/1/people`,
  },
  merge_proposed: {
    nickname: 'Quiet Heron',
    person: 'Bold Fox',
    title: 'A wall',
    other: 'A tower',
    link: `${SITE}/ideas/1`,
  },
  merge_answered: {
    nickname: 'Quiet Heron',
    answer: 'undone',
    title: 'A wall',
    other: 'A tower',
    link: `${SITE}/ideas/1`,
  },
  support_asked: { nickname: 'Quiet Heron', title: 'A wall', other: 'A tower', link: `${SITE}/ideas/1` },
  vetting_ends: { nickname: 'Quiet Heron', until: '2027-01-05' },
  export_ready: { nickname: 'Quiet Heron', link: LINK, days: 7 },
  account_deleted: { nickname: 'Quiet Heron' },
};
const tagsOf = (html: string) => html.match(/<[^>]*>/g);
const contentOf = (template: MailTemplate, values: object = VALUES[template]) =>
  ({ template, values }) as unknown as MailContent;
const CASES = LANGUAGES.flatMap((language) =>
  MAIL_TEMPLATES.map((template): [LanguageCode, MailTemplate] => [language, template]),
);

/** What must be found again in both parts, whatever the language. */
const SHOWN = ['code', 'link', 'nickname', 'region', 'inviter', 'place', 'device', 'minutes', 'days'];
const SCRIPT: Record<LanguageCode, RegExp> = {
  en: /\b(?:this|your)\b/i,
  de: /\b(?:du|dein|Sie|Ihr)/,
  es: /[áéíóúñ¿]/,
  el: /[α-ω]{4}/,
  mk: /[ѓќѕјљњџ]/i,
  hu: /[őű]|\b(?:a|az|ezt)\b/,
};

describe('every mail', () => {
  it.each(CASES)('in %s: %s is whole', (language, template) => {
    const { subject, text, html } = renderMail(contentOf(template), language, SITE);
    for (const part of [subject, text, html]) {
      expect(part).not.toMatch(/undefined|null|NaN|\[object|\{\w*\}|\$\{/);
      expect(part).toMatch(/\S/);
    }
    for (const name of SHOWN) {
      const value = (VALUES[template] as Record<string, string | number | null | undefined>)[name];
      if (value === undefined || value === null) continue;
      expect(text).toContain(String(value));
      expect(html).toContain(String(value));
    }
    expect(subject.length).toBeLessThanOrEqual(90);
    expect(subject).not.toMatch(/[\n\r]/);
    expect(text).toMatch(SCRIPT[language]);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).not.toMatch(/<img|<script|<link|<iframe|src=|url\(|@import/i);
    expect([...html.matchAll(/href="([^"]*)"/g)].every(([, address]) => address?.startsWith(SITE))).toBe(true);
  });

  it('speaks six different languages', () => {
    for (const template of MAIL_TEMPLATES) {
      const subjects = LANGUAGES.map((language) => renderMail(contentOf(template), language, SITE).subject);
      expect(new Set(subjects).size).toBe(LANGUAGES.length);
    }
  });

  it('has a sentence for each change, answer and role', () => {
    const changes = ['password_set', 'password_removed', 'totp_added', 'totp_removed', 'passkey_added'].concat(
      'passkey_removed',
      'recovery_codes_made',
      'recovery_code_used',
    );
    for (const language of LANGUAGES) {
      const texts = [
        ...changes.map((change) => ['factor_changed', { ...VALUES.factor_changed, change }] as const),
        ...['yes', 'no', 'withdrawn'].map((answer) => ['guardian_answered', { nickname: 'X', answer }] as const),
        ...Object.keys(sentences[language].roles).map(
          (role) => ['role_granted', { nickname: 'X', role, place: null }] as const,
        ),
      ].map(([template, values]) => renderMail(contentOf(template, values), language, SITE).text);
      expect(new Set(texts).size).toBe(texts.length);
      expect(texts.join('')).not.toMatch(/undefined/);
    }
  });
});

describe('dates and numbers', () => {
  it.each([
    ['en', '5 January 2027'],
    ['de', '5. Januar 2027'],
    ['es', '5 de enero de 2027'],
    ['el', '5 Ιανουαρίου 2027'],
    ['mk', '5 јануари 2027'],
    ['hu', '2027. január 5.'],
  ] as const)('in %s have the month as a word', (language, day) => {
    expect(renderMail(contentOf('vetting_ends'), language, SITE).text).toContain(day);
  });

  it.each([
    ['en', '14:07', 'UTC'],
    ['el', '16:07', 'Ευρώπης|EET|GMT'],
    ['hu', '15:07', 'CET|KözEI'],
  ] as const)('in %s count 24 hours and name the time zone', (language, time, zone) => {
    expect(renderMail(contentOf('new_device'), language, SITE).text).toMatch(new RegExp(`${time}.*(?:${zone})`));
  });

  it.each([
    ['de', 1, '1 Minute lang'],
    ['mk', 21, '21 минута'],
    ['mk', 11, '11 минути'],
    ['hu', 10, '10 percig'],
  ] as const)('in %s agree: %d', (language, minutes, words) => {
    const mail = renderMail(contentOf('sign_in_code', { ...VALUES.sign_in_code, minutes }), language, SITE);
    expect(mail.text).toContain(words);
  });
});

describe('a guardian', () => {
  it.each(LANGUAGES)('reads in %s who asks, for how long, and that no answer deletes the account', (language) => {
    const { text } = renderMail(contentOf('guardian_request'), language, SITE);
    for (const fact of ['Headframe', 'Quiet Heron', 'Far Valley', '14', '29', '30', LINK]) expect(text).toContain(fact);
    expect(text.split('\n\n').length).toBeGreaterThan(12);
  });
});

describe('what people wrote', () => {
  const HOSTILE = [
    '<img src=x>',
    'a\r\nBcc: x@y.example',
    'a\u2028Bcc: x@y.example\u2029',
    '"><script>alert(1)</script>',
    "' onmouseover='x",
    '=?utf-8?q?=0D=0ABcc=3A?=',
    '\u202egnp.exe',
    'https://evil.example/win',
    '${values.link} {nickname}',
  ];

  it.each(HOSTILE)('stays text: %j', (nickname) => {
    for (const template of MAIL_TEMPLATES) {
      const written = { nickname, inviter: nickname, place: nickname, region: nickname, device: nickname };
      const kept = Object.entries(written).filter(([name]) => name in VALUES[template]);
      const hostile = { ...VALUES[template], ...Object.fromEntries(kept) };
      const tame = renderMail(contentOf(template), 'en', SITE);
      const mail = renderMail(contentOf(template, hostile), 'en', SITE);
      expect(mail.subject).toBe(tame.subject);
      expect(tagsOf(mail.html)).toEqual(tagsOf(tame.html));
      expect(mail.text.split('\n')).toHaveLength(tame.text.split('\n').length);
      expect(mail.text).not.toMatch(/^Bcc/m);
      expect(`${mail.text}${mail.html}`).not.toMatch(/evil\.example|y\.example|[\u2028\u2029\u202e\r]/);
    }
  });

  it('is left alone where it is harmless', () => {
    expect(['Тивка чапља', 'Dr. Ω 🙂', 'Ő-ű'].map(defuse)).toEqual(['Тивка чапља', 'Dr. Ω 🙂', 'Ő-ű']);
  });
});
