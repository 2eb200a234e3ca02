import { type APIRequestContext, expect } from '@playwright/test';
import { apiPaths, type Page } from '@headframe/shared/common';
import type { MailDto, MailTemplate } from '@headframe/shared/mails';

interface WantedMail {
  readonly template?: MailTemplate;
  /** A mail that was read before: a newer one is waited for. */
  readonly after?: MailDto;
}

/** Jobs write to many at once: what was sent a moment ago may stand on a later page of the mailbox. */
const PAGES = 10;

async function findMail(request: APIRequestContext, fits: (mail: MailDto) => boolean): Promise<MailDto | undefined> {
  let cursor: string | null = null;
  for (let page = 0; page < PAGES; page += 1) {
    const answer = await request.get(apiPaths.demoMails, { params: cursor === null ? {} : { cursor } });
    const { items, next } = (await answer.json()) as Page<MailDto>;
    const found = items.find(fits);
    if (found !== undefined || next === null) return found;
    cursor = next;
  }
  return undefined;
}

/** The newest mail to an address, as the demo's mailbox shows it. Mails are sent a moment after the write. */
export async function newestMail(
  request: APIRequestContext,
  address: string,
  { template = 'sign_in_code', after }: WantedMail = {},
): Promise<MailDto> {
  let found: MailDto | undefined;
  await expect
    .poll(async () => {
      found = await findMail(request, (mail) => mail.to === address && mail.template === template);
      return found !== undefined && found.id !== after?.id;
    })
    .toBe(true);
  return found as MailDto;
}

/** The code of six digits in a mail. */
export function codeIn({ text }: MailDto): string {
  return /(?<!\d)\d{6}(?!\d)/.exec(text)?.[0] ?? '';
}

/** Path, query and token of the link in a mail. */
export function linkIn({ text }: MailDto): string {
  const { pathname, search, hash } = new URL(/https?:\/\/\S+#[\w-]{43}/.exec(text)?.[0] ?? '');
  return `${pathname}${search}${hash}`;
}

/** The code in the newest mail to an address. */
export async function mailedCode(request: APIRequestContext, address: string, wanted?: WantedMail): Promise<string> {
  return codeIn(await newestMail(request, address, wanted));
}
