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

/**
 * What follows from the phase. `publish` a new idea, `edit` a published one, `support` it; `submit` it as a proposal; `vote`
 * by ballot; `shortlist` what goes to the review.
 */
export const PHASE_ACTIONS = ['publish', 'edit', 'support', 'submit', 'vote', 'shortlist'] as const;
export type PhaseAction = (typeof PHASE_ACTIONS)[number];

/** What a phase lets people do. Policy and page both ask this one table. */
const PHASE_ALLOWS: Record<PhaseKind, readonly PhaseAction[]> = {
  ideas: ['publish', 'edit', 'support'],
  refine: ['edit', 'support', 'submit'],
  vote: ['submit', 'vote'],
  review: ['submit', 'shortlist'],
  results: [],
};

/** Whether `action` is open in this phase. Outside every phase nothing is. Comments are open at all times. */
export function phaseAllows(phase: PhaseKind | null, action: PhaseAction): boolean {
  return phase !== null && PHASE_ALLOWS[phase].includes(action);
}

/** Why phases cannot be dated so; each has a sentence in every catalogue. */
export const PHASE_PROBLEMS = [
  'phase_ends_first',
  'phases_overlap',
  'phases_order',
  'vote_has_begun',
  'vote_is_over',
  'vote_ends_past',
] as const;
export type PhaseProblem = (typeof PHASE_PROBLEMS)[number];

interface PhaseFault {
  kind: PhaseKind;
  code: PhaseProblem;
}

/** What is wrong with phases as they are to be dated: each ends after it starts, and they follow each other in their order. */
export function phaseFaults(phases: readonly PhaseDates[]): PhaseFault[] {
  const inOrder = phases.toSorted((one, other) => PHASE_KINDS.indexOf(one.kind) - PHASE_KINDS.indexOf(other.kind));
  return inOrder.flatMap((phase, index): PhaseFault[] => {
    const [startsAt, endsAt] = [Date.parse(phase.startsAt), Date.parse(phase.endsAt)];
    if (endsAt <= startsAt) return [{ kind: phase.kind, code: 'phase_ends_first' }];
    const earlier = inOrder.slice(0, index);
    if (earlier.some((other) => startsAt < Date.parse(other.endsAt) && Date.parse(other.startsAt) < endsAt))
      return [{ kind: phase.kind, code: 'phases_overlap' }];
    return earlier.some((other) => startsAt < Date.parse(other.startsAt))
      ? [{ kind: phase.kind, code: 'phases_order' }]
      : [];
  });
}

const MINUTE = 60_000;
const voteIn = (phases: readonly PhaseDates[]): { from: number; until: number } | null => {
  const vote = phases.find(({ kind }) => kind === 'vote');
  return vote ? { from: Date.parse(vote.startsAt), until: Date.parse(vote.endsAt) } : null;
};

/**
 * What keeps a vote from being moved: once it has begun it starts when it did and ends at the earliest in the running minute,
 * and once it is over it stays as it was.
 */
export function voteFaults(before: readonly PhaseDates[], after: readonly PhaseDates[], now: Date): PhaseFault[] {
  const [was, becomes] = [voteIn(before), voteIn(after)];
  if (was === null || now.getTime() < was.from) return [];
  const isStartKept = becomes?.from === was.from;
  if (now.getTime() >= was.until)
    return isStartKept && becomes.until === was.until ? [] : [{ kind: 'vote', code: 'vote_is_over' }];
  if (!isStartKept) return [{ kind: 'vote', code: 'vote_has_begun' }];
  const thisMinute = Math.floor(now.getTime() / MINUTE) * MINUTE;
  return becomes.until < thisMinute ? [{ kind: 'vote', code: 'vote_ends_past' }] : [];
}
