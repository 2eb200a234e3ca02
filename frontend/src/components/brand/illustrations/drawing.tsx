import type { ReactNode } from 'react';
import styles from './drawing.module.css';

/** The sheet on which all drawings are made: 160 × 120, ink lines, one tint. */
export function Drawing({ tint, children }: { readonly tint: ReactNode; readonly children: ReactNode }) {
  return (
    <svg className={styles.drawing} viewBox="0 0 160 120" fill="none" aria-hidden="true">
      <g className={styles.tint}>{tint}</g>
      <g className={styles.ink}>{children}</g>
    </svg>
  );
}
