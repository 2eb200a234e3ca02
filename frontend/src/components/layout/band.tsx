import type { ReactNode } from 'react';
import { PatternArt } from '../ui/pattern-art/pattern-art';
import styles from './band.module.css';

interface BandProps {
  /** Slug of the region whose hue it has. */
  readonly region: string;
  /** The pattern at its end: the id or slug of what the screen is about. */
  readonly art: string;
  /** The screen's `PageTitle` and what belongs to it. */
  readonly children: ReactNode;
}

/** The head of a screen that belongs to a region: its ground, and a pattern of its own. */
export function Band({ region, art, children }: BandProps) {
  return (
    <div className={styles.band} data-region={region}>
      <div className={styles.inner}>
        <div className={styles.words}>{children}</div>
        <PatternArt id={art} className={styles.art} />
      </div>
    </div>
  );
}
