import type { JourneyStepDto } from '@headframe/shared/events';
import { useT } from '../../../lib/i18n/language-provider';
import { PersonText } from '../person-text/person-text';
import { DateText } from '../time/time';
import styles from './journey-rail.module.css';

interface JourneyRailProps {
  /** Oldest first. */
  readonly steps: readonly JourneyStepDto[];
  readonly timeZone?: string;
}

/** An idea's way from spark to outcome: what happened, when, in which role, and why. */
export function JourneyRail({ steps, timeZone }: JourneyRailProps) {
  const t = useT();
  return (
    <ol role="list" className={styles.rail}>
      {steps.map((step, index) => (
        <li key={`${step.at} ${step.type}`} className={styles.step} data-last={index === steps.length - 1 || undefined}>
          <span className={styles.what}>
            {t(`journey.${step.type}`)}
            {step.times > 1 && ` · ${t('ui.times', { count: step.times })}`}
          </span>
          <span className={styles.when}>
            <DateText at={step.at} timeZone={timeZone} /> · {t(`journey_actors.${step.actor}`)}
            {step.version !== null && ` · ${t('ui.version', { number: step.version })}`}
          </span>
          <StepWords step={step} />
        </li>
      ))}
    </ol>
  );
}

/** The reason that was given, or what is said of the file that came, changed or moved. */
function StepWords({ step: { reason, file, language } }: { readonly step: JourneyStepDto }) {
  const words = reason ?? file;
  if (words === null || language === null) return null;
  return <PersonText text={words} lang={language} className={styles.reason} />;
}
