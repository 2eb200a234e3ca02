/** How one thing came out of another: two ideas became one, or somebody was inspired. */
export const LINEAGE_KINDS = ['merged', 'inspired'] as const;
export type LineageKind = (typeof LINEAGE_KINDS)[number];

/** How far up and down a family is shown, and how many of it. */
export const FAMILY_MOST = { depth: 4, entries: 60 } as const;

/** How many things one idea may be inspired by. */
export const INSPIRATIONS_MAX = 5;

/** That `idea` came out of `origin`. */
export interface Descent {
  readonly idea: string;
  readonly origin: string;
}

/**
 * Whether `idea` coming out of `origin` would make a circle: nobody descends from themselves. `known` needs to hold the
 * descent of `origin` only, all the way up.
 */
export function closesCircle(known: readonly Descent[], { idea, origin }: Descent): boolean {
  const seen = new Set<string>();
  const next = [origin];
  for (let one = next.pop(); one !== undefined; one = next.pop()) {
    if (one === idea) return true;
    if (seen.has(one)) continue;
    seen.add(one);
    for (const descent of known) if (descent.idea === one) next.push(descent.origin);
  }
  return false;
}
