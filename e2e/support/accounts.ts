import type { APIRequestContext } from '@playwright/test';
import type { SignUpDto } from '@headframe/shared/accounts';
import { apiPaths } from '@headframe/shared/common';
import { mailedCode } from './mails.js';

let count = 0;

/** An address that nobody had before. */
export function newAddress(name: string): string {
  count += 1;
  return `${name}-${process.pid}-${Date.now()}-${count}@test.example`;
}

/** Opens an account through the API and signs its person in, in the browser whose `request` it is. */
export async function openAccount(
  request: APIRequestContext,
  address: string,
  account: Partial<SignUpDto> = {},
): Promise<void> {
  const language = account.language ?? 'en';
  await request.post(apiPaths.signInLinks, { data: { email: address, language } });
  await request.post(apiPaths.redeemSignInLink, { data: { code: await mailedCode(request, address) } });
  const answer = await request.post(apiPaths.accounts, {
    data: {
      nickname: `Test Otter ${String(Date.now()).slice(-8)}${count}`,
      ageBand: '18-24',
      region: 'asturias',
      language,
      ...account,
    },
  });
  if (!answer.ok()) throw new Error(`No account: ${await answer.text()}`);
}
