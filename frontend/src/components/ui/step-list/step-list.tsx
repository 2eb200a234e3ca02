import { Check } from 'lucide-react';
import { useT } from '../../../lib/i18n/language-provider';
import { Icon } from '../icon/icon';
import styles from './step-list.module.css';

export interface Step {
  readonly id: string;
  readonly label: string;
  readonly state: 'done' | 'current' | 'coming';
  /** Said under the label: when the step is not for everybody, say. */
  readonly note?: string;
}

interface StepListProps {
  /** Names the list for screen readers. */
  readonly label: string;
  readonly steps: readonly Step[];
}

/** What is done, where one is, and what comes. It shows the way; nothing in it can be pressed. */
export function StepList({ label, steps }: StepListProps) {
  const t = useT();
  return (
    <ol role="list" aria-label={label} className={styles.steps}>
      {steps.map(({ id, label: name, state, note }, index) => (
        <li key={id} className={styles.step} data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
          <span className={styles.mark} aria-hidden="true">
            {state === 'done' ? <Icon of={Check} /> : index + 1}
          </span>
          <span className={styles.name}>
            {name}
            {state === 'done' && <span className="visually-hidden"> {t('ui.step_done')}</span>}
            {note && <span className={styles.note}> {note}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
