import { ApiError } from './api-error';
import { useHydrated } from './use-hydrated';

type Json = Record<string, unknown>;

/**
 * Whether this browser knows passkeys. Nearly all do, so the server's HTML supposes it: nothing then moves when the page
 * comes alive. Their library is fetched only when one is used.
 */
export function usePasskeysKnown(): boolean {
  return !useHydrated() || typeof PublicKeyCredential === 'function';
}

/** Asks the device to prove itself by a passkey it has. Rejects with `passkey_cancelled` where nobody did. */
export async function provePasskey(options: Json): Promise<Json> {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  type Options = Parameters<typeof startAuthentication>[0]['optionsJSON'];
  return asJson(startAuthentication({ optionsJSON: options as unknown as Options }));
}

/** Asks the device to make a passkey. Rejects with `passkey_known` where it has one already. */
export async function makePasskey(options: Json): Promise<Json> {
  const { startRegistration } = await import('@simplewebauthn/browser');
  type Options = Parameters<typeof startRegistration>[0]['optionsJSON'];
  return asJson(startRegistration({ optionsJSON: options as unknown as Options }));
}

/** The browser tells by the error's name why there is no answer; most often somebody has changed their mind. */
async function asJson(answer: Promise<object>): Promise<Json> {
  try {
    return { ...(await answer) };
  } catch (error) {
    const isKnown = error instanceof Error && error.name === 'InvalidStateError';
    throw new ApiError({ code: isKnown ? 'passkey_known' : 'passkey_cancelled', status: 400 });
  }
}
