import type { PhaseDto, PhaseKind } from '@headframe/shared/challenges';
import { useFormat, useNow } from '../../../lib/format/format-provider';
import { daysUntil } from '../../../lib/format/format';
import { useT } from '../../../lib/i18n/language-provider';
import styles from './phase-rail.module.css';

interface PhaseRailProps {
  /** In their order. */
  readonly phases: readonly PhaseDto[];
  /** The phase of this moment, `null` between and outside them. */
  readonly current: PhaseKind | null;
  readonly timeZone: string;
}

/** Where a challenge stands: what was, what can be done now and how long still, what comes next. */
export function PhaseRail({ phases, current, timeZone }: PhaseRailProps) {
  const t = useT();
  const format = useFormat();
  const now = useNow();
  return (
    <ol role="list" className={styles.rail} aria-label={t('ui.phases')}>
      {phases.map((phase) => {
        const isNow = phase.kind === current;
        const isPast = !isNow && Date.parse(phase.endsAt) <= now.getTime();
        // A phase ends with the moment before `endsAt`: that day is the last one people can count on.
        const lastMoment = new Date(Date.parse(phase.endsAt) - 1).toISOString();
        return (
          <li
            key={phase.kind}
            className={styles.phase}
            data-state={isNow ? 'now' : isPast ? 'past' : 'next'}
            aria-current={isNow ? 'step' : undefined}
          >
            <span className={styles.name}>{t(`phases.${phase.kind}`)}</span>
            <span className={styles.dates}>
              {isPast || isNow
                ? t('ui.until', { date: format.dayMonth(lastMoment, timeZone) })
                : t('ui.from', { date: format.dayMonth(phase.startsAt, timeZone) })}
            </span>
            {isNow && (
              <span className={styles.now}>
                {t(`phases.${phase.kind}.now`)}{' '}
                <strong>{t('ui.days_left', { days: Math.max(0, daysUntil(lastMoment, now, timeZone)) })}</strong>
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
