import { type ChallengeCardDto, PHASE_KINDS, type PhaseDto } from '@headframe/shared/challenges';

/** Where a challenge stands at a moment. */
export type Standing =
  | { readonly kind: 'now'; readonly phase: PhaseDto; readonly lastDay: string }
  | { readonly kind: 'before'; readonly at: string }
  | { readonly kind: 'between'; readonly at: string }
  | { readonly kind: 'over'; readonly lastDay: string };

/** Where a challenge stands, from its phases in their order. */
export function standingOf(phases: readonly PhaseDto[], phase: PhaseDto | null, now: Date): Standing {
  if (phase !== null) return { kind: 'now', phase, lastDay: lastMoment(phase) };
  const time = now.getTime();
  const next = phases.find(({ startsAt }) => Date.parse(startsAt) > time);
  const last = phases.at(-1);
  if (next === undefined) return { kind: 'over', lastDay: last === undefined ? now.toISOString() : lastMoment(last) };
  return { kind: next === phases[0] ? 'before' : 'between', at: next.startsAt };
}

/** Why no idea can be published now: it is too early, or too late. */
export type WritingTime =
  | { readonly kind: 'early'; readonly at: string }
  | { readonly kind: 'late'; readonly at: string };

/** When ideas are taken, seen from outside that time; `null` where the challenge never takes any. */
export function writingTime(phases: readonly PhaseDto[], now: Date): WritingTime | null {
  const ideas = phases.find(({ kind }) => kind === 'ideas');
  if (ideas === undefined) return null;
  return Date.parse(ideas.startsAt) > now.getTime()
    ? { kind: 'early', at: ideas.startsAt }
    : { kind: 'late', at: lastMoment(ideas) };
}

/** A phase ends with the moment before `endsAt`: that day is the last one people can count on. */
function lastMoment({ endsAt }: PhaseDto): string {
  return new Date(Date.parse(endsAt) - 1).toISOString();
}

/** Challenges in the order in which one can still do something in them: ideas first, results last. */
export function mostOpenFirst<C extends Pick<ChallengeCardDto, 'phase'>>(challenges: readonly C[]): readonly C[] {
  const rank = ({ phase }: C) => (phase === null ? PHASE_KINDS.length : PHASE_KINDS.indexOf(phase.kind));
  return challenges.toSorted((a, b) => rank(a) - rank(b));
}
