import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

interface EmptyStateProps {
  /** One of `components/brand/illustrations`. */
  readonly drawing: ReactNode;
  /** One sentence. */
  readonly children: ReactNode;
  /** One thing to do. */
  readonly action?: ReactNode;
}

/** Where nothing is yet: one drawing, one sentence, one action. */
export function EmptyState({ drawing, children, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <div className={styles.drawing}>{drawing}</div>
      <p className={styles.sentence}>{children}</p>
      {action}
    </div>
  );
}
