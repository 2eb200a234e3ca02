import {
  localTime,
  momentOf,
  PHASE_KINDS,
  type PhaseDto,
  phaseFaults,
  type PhaseKind,
  type SavePhaseDto,
  voteFaults,
} from '@headframe/shared/challenges';
import type { FieldErrors } from 'react-hook-form';

/** One phase as the form holds it; the times are those of the region’s clocks. */
export interface PhaseValues {
  isPart: boolean;
  from: string;
  until: string;
}
export type PhasesValues = Record<PhaseKind, PhaseValues>;

export function phaseValuesOf(phases: readonly PhaseDto[], timeZone: string): PhasesValues {
  const local = (iso: string): string => localTime(new Date(iso), timeZone);
  const values = PHASE_KINDS.map((kind): [PhaseKind, PhaseValues] => {
    const phase = phases.find((known) => known.kind === kind);
    return [
      kind,
      phase
        ? { isPart: true, from: local(phase.startsAt), until: local(phase.endsAt) }
        : { isPart: false, from: '', until: '' },
    ];
  });
  return Object.fromEntries(values) as PhasesValues;
}

/** The phases that take place, in their order. */
export const savedPhases = (values: PhasesValues): SavePhaseDto[] =>
  PHASE_KINDS.filter((kind) => values[kind].isPart).map((kind) => ({
    kind,
    from: values[kind].from,
    until: values[kind].until,
  }));

/** What keeps the dates from being saved, under the field that has to change: by the rules that the server asks too. */
export function phaseErrors(
  values: PhasesValues,
  { phases, timeZone }: { phases: readonly PhaseDto[]; timeZone: string },
  now: Date,
): FieldErrors<PhasesValues> {
  const entered = savedPhases(values);
  const missing = entered.filter(({ from, until }) => from === '' || until === '');
  if (missing.length > 0) {
    return Object.fromEntries(
      missing.map(({ kind, from }) => [
        kind,
        { [from === '' ? 'from' : 'until']: { type: 'field_missing', message: '{}' } },
      ]),
    );
  }
  const dated = entered.map(({ kind, from, until }) => ({
    kind,
    startsAt: momentOf(from, timeZone).toISOString(),
    endsAt: momentOf(until, timeZone).toISOString(),
  }));
  const faults = [...phaseFaults(dated), ...voteFaults(phases, dated, now)];
  return Object.fromEntries(
    faults.map(({ kind, code }) => [
      kind,
      { [code === 'phase_ends_first' || code === 'vote_ends_past' ? 'until' : 'from']: { type: code, message: '{}' } },
    ]),
  );
}
