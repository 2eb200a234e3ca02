import { randomInt } from 'node:crypto';
import type { Vault } from '../../platform/security/vault.js';

/** Without the letters and digits that look alike. */
const CODE_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const CODE_LENGTH = 6;
const PIN_LENGTH = 8;

export function newGroupCode(): string {
  return Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('');
}

function newPin(): string {
  return String(randomInt(10 ** PIN_LENGTH)).padStart(PIN_LENGTH, '0');
}

/** As many different PINs as wanted, none of them among `taken`. */
export function newPins(count: number, isTaken: (pin: string) => boolean = () => false): string[] {
  const pins = new Set<string>();
  while (pins.size < count) {
    const pin = newPin();
    if (!isTaken(pin)) pins.add(pin);
  }
  return [...pins];
}

/** What a PIN is compared by. With the group's code in it, equal PINs of two groups do not look alike. */
export function pinMac(vault: Vault, code: string, pin: string): Buffer {
  return vault.mac('pupil', `${code} ${pin}`);
}
