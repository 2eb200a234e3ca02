import { type ReactNode, useEffect, useRef } from 'react';
import styles from './step-head.module.css';

interface StepHeadProps {
  /** A short line above: `Step 1 of 2`. */
  readonly above?: string;
  readonly title: string;
  readonly lead: ReactNode;
  /** Whether the step was just entered: the focus then goes to its heading. */
  readonly isEntered: boolean;
}

/** The heading of a step. It takes the focus when the step is entered, so that nobody is left behind. */
export function StepHead({ above, title, lead, isEntered }: StepHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isEntered) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [isEntered]);
  return (
    <header className={styles.head}>
      {above !== undefined && <p className={styles.above}>{above}</p>}
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      <p className={styles.lead}>{lead}</p>
    </header>
  );
}
