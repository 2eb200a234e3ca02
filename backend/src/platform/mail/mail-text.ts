import type { Role } from '@headframe/shared/accounts';
import type { MailTemplate } from '@headframe/shared/mails';
import type { MailFormats } from './mail-formats.js';
import type { MailValues } from './mail-templates.js';

/** A piece of a mail; a plain string is a paragraph. */
export type MailBlock =
  | string
  | { readonly heading: string }
  | { readonly list: readonly string[] }
  /** Shown in large digits. */
  | { readonly code: string }
  /** A button, and the address in plain below it. */
  | { readonly link: string; readonly label: string };

/** What a mail says, before it becomes HTML and plain text. The subject never holds what people wrote. */
export interface MailText {
  readonly subject: string;
  readonly body: readonly MailBlock[];
  /** Why the reader gets this mail; stands at its end. */
  readonly why: string;
}

/** All sentences of one language. Functions, so that each language builds its sentences by its own grammar. */
export interface MailSentences {
  readonly roles: Readonly<Record<Role, string>>;
  /** Stands above the address of a button. */
  readonly linkHint: string;
  readonly footer: string;
  readonly mails: { readonly [T in MailTemplate]: (values: MailValues[T], formats: MailFormats) => MailText };
}
