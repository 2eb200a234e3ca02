/** Minutes to wait after each failed attempt: soon at first, then ever more patiently. About ten hours in all. */
const WAITS = [1, 2, 5, 15, 60, 180, 360] as const;

/** So many attempts a mail gets before it is given up. */
export const MOST_ATTEMPTS = WAITS.length + 1;

/** Seconds until the next attempt after `attempts` failed ones, or `null` when it is time to give up. */
export function backOff(attempts: number): number | null {
  const minutes = WAITS[attempts - 1];
  return minutes === undefined ? null : minutes * 60;
}
