import { type APIRequestContext, expect } from '@playwright/test';
import type { SignUpDto } from '@headframe/shared/accounts';
import { apiPaths } from '@headframe/shared/common';
import type { CodeDto } from '@headframe/shared/sessions';
import { mailedCode } from './mails.js';

let count = 0;

/** An address that nobody had before. */
export function newAddress(name: string): string {
  count += 1;
  return `${name}-${process.pid}-${Date.now()}-${count}@test.example`;
}

/** A nickname that nobody has. One that the page offers may be taken: it mends that itself, but the console hears of it. */
export function newNickname(): string {
  count += 1;
  return `Otter ${String(Date.now()).slice(-7)}${process.pid}${count}`;
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
      nickname: newNickname(),
      ageBand: '18-24',
      region: 'asturias',
      language,
      ...account,
    },
  });
  if (!answer.ok()) throw new Error(`No account: ${await answer.text()}`);
}

/** Signs a participant of the demo in through the API. */
export async function signInAs(request: APIRequestContext, key: string): Promise<void> {
  const answer = await request.post(apiPaths.sessions, {
    data: { email: `${key}@demo.example`, password: 'headframe-demo' },
  });
  if (!answer.ok()) throw new Error(`Not signed in: ${await answer.text()}`);
}

/** Signs a person of the demo's staff in through the API, second step included. */
export async function signInStaff(request: APIRequestContext, key: string): Promise<void> {
  await request.post(apiPaths.sessions, { data: { email: `${key}@demo.example`, password: 'headframe-demo' } });
  const codeNow = async () => ((await (await request.get(apiPaths.demoSecondFactorCode)).json()) as CodeDto).code;
  const take = (code: string) => request.post(apiPaths.secondFactorTotp, { data: { code } });
  const used = await codeNow();
  if ((await take(used)).ok()) return;
  // A code works once: another test has just taken it for the same person.
  await expect.poll(codeNow, { timeout: 40_000, intervals: [1000] }).not.toBe(used);
  const answer = await take(await codeNow());
  if (!answer.ok()) throw new Error(`Not signed in: ${await answer.text()}`);
}
