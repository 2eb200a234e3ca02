import type { LanguageCode } from '@headframe/shared/common';
import type { MailTemplate } from '@headframe/shared/mails';
import { sentences } from './locales/index.js';
import { MailFormats } from './mail-formats.js';
import { htmlOf, type MailFrame, plainOf } from './mail-layout.js';
import type { MailValues } from './mail-templates.js';
import type { MailText } from './mail-text.js';
import type { MailContent } from './sealed-mail.js';

export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Values that we make ourselves; every other text was written by somebody. */
const OURS = new Set(['link', 'code', 'at', 'until']);

/**
 * A text of a person as it may stand in a mail to somebody else: one line, nothing invisible, and nothing that a mail
 * program would turn into a link. A nickname could otherwise lead a guardian to "you-have-won.example".
 */
export function defuse(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .replace(/(?<=\S)([.:/@]+)(?=\S)/gu, '$1\u200b');
}

function defused<Values extends object>(values: Values): Values {
  const entries = Object.entries(values).map(([name, value]): [string, unknown] => [
    name,
    typeof value === 'string' && !OURS.has(name) ? defuse(value) : value,
  ]);
  return Object.fromEntries(entries) as Values;
}

function wordsOf<T extends MailTemplate>(
  language: LanguageCode,
  template: T,
  values: MailValues[T],
  formats: MailFormats,
): MailText {
  return sentences[language].mails[template](values, formats);
}

/**
 * A mail in words. `site` is the public address of the installation.
 * Values are escaped; the subject consists of our own words alone, so that nobody else's can reach a header.
 */
export function renderMail({ template, values }: MailContent, language: LanguageCode, site: string): RenderedMail {
  const text = wordsOf(language, template, defused(values), new MailFormats(language, site));
  const frame: MailFrame = { language, site, sentences: sentences[language] };
  return { subject: text.subject, text: plainOf(text, frame), html: htmlOf(text, frame) };
}
