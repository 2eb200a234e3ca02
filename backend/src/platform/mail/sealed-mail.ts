import type { MailTemplate } from '@headframe/shared/mails';
import type { Vault } from '../security/vault.js';
import type { MailValues } from './mail-templates.js';

/** A kind of mail with the values that belong to it. */
export type MailContent = { [T in MailTemplate]: { template: T; values: MailValues[T] } }[MailTemplate];

/** What a row of `mail` keeps sealed: to whom, and everything the sentences need. */
export type SealedMail = MailContent & { to: string };

const PURPOSE = 'mail';

export function sealMail(vault: Vault, { to, template, values }: SealedMail): Buffer {
  return vault.seal(PURPOSE, JSON.stringify({ to, template, values }));
}

/** @throws Error when the secret of the installation is another than when it was sealed */
export function openMail(vault: Vault, sealed: Buffer): SealedMail {
  return JSON.parse(vault.open(PURPOSE, sealed)) as SealedMail;
}
