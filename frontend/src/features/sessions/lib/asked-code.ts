import { SIGN_IN_CODE_MINUTES } from '@headframe/shared/sessions';
import { createLocalStore } from '../../../lib/local-store';

/** That a code was asked for, so that a reload goes on with the code. */
export interface AskedCode {
  readonly email: string;
  /** Milliseconds since 1970. */
  readonly askedAt: number;
}

const LIFE = SIGN_IN_CODE_MINUTES * 60_000;
const KEY = 'now';

// An address is nobody else's business: it goes with the tab.
const askedCodes = createLocalStore<AskedCode>('asked-code', 1, () => sessionStorage);
// The mail's link opens another tab, which must know where its reader wanted to go.
const returns = createLocalStore<{ readonly href: string; readonly askedAt: number }>('sign-in-return', 1);

/** Milliseconds that a code asked for at `askedAt` still lives; 0 when it is over. */
export function lifeLeft({ askedAt }: Pick<AskedCode, 'askedAt'>, now: number): number {
  return Math.max(0, Math.min(LIFE, askedAt + LIFE - now));
}

export function keepAskedCode(asked: AskedCode, returnTo: string | undefined): void {
  askedCodes.write(KEY, asked);
  if (returnTo === undefined) returns.remove(KEY);
  else returns.write(KEY, { href: returnTo, askedAt: asked.askedAt });
}

/** The code that this tab waits for, while it lives. */
export function readAskedCode(): AskedCode | null {
  const asked = askedCodes.read(KEY);
  return asked && lifeLeft(asked, Date.now()) > 0 ? asked : null;
}

/** Where the reader wanted to go when they asked for the code, in whichever tab. */
export function readReturn(): string | undefined {
  const kept = returns.read(KEY);
  return kept && lifeLeft(kept, Date.now()) > 0 ? kept.href : undefined;
}

export function forgetAskedCode(): void {
  askedCodes.remove(KEY);
  returns.remove(KEY);
}
