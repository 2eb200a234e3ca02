/** The dated parts of a challenge, in the order in which they follow each other. */
export const PHASE_KINDS = ['ideas', 'refine', 'vote', 'review', 'results'] as const;
export type PhaseKind = (typeof PHASE_KINDS)[number];

/** A phase as it is dated; `endsAt` is the first moment that no longer belongs to it. */
export interface PhaseDates {
  kind: PhaseKind;
  startsAt: string;
  endsAt: string;
}

/** The phase that a moment falls into, or `null` before, between and after them. Phases never overlap. */
export function currentPhase<P extends PhaseDates>(phases: readonly P[], now: Date): P | null {
  const time = now.getTime();
  return phases.find(({ startsAt, endsAt }) => Date.parse(startsAt) <= time && time < Date.parse(endsAt)) ?? null;
}

/** What a phase lets people do. Policy and page both ask this one table. */
const PHASE_ALLOWS: Record<PhaseKind, { publish: boolean; edit: boolean; support: boolean }> = {
  ideas: { publish: true, edit: true, support: true },
  refine: { publish: false, edit: true, support: true },
  vote: { publish: false, edit: false, support: false },
  review: { publish: false, edit: false, support: false },
  results: { publish: false, edit: false, support: false },
};

/** Whether `action` is open in this phase. Outside every phase nothing is. Comments are open at all times. */
export function phaseAllows(phase: PhaseKind | null, action: 'publish' | 'edit' | 'support'): boolean {
  return phase !== null && PHASE_ALLOWS[phase][action];
}
