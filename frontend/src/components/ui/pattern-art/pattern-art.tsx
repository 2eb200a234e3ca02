import { classNames } from '../../../lib/class-names';
import styles from './pattern-art.module.css';
import { drawPattern } from './draw-pattern';

interface PatternArtProps {
  /** The thing's id: the same thing always has the same picture. */
  readonly id: string;
  readonly className?: string;
}

/** A picture in two colours where nobody gave one. Its hue is the accent of the nearest `data-region`. */
export function PatternArt({ id, className }: PatternArtProps) {
  return (
    <svg
      className={classNames(styles.art, className)}
      viewBox="0 0 300 200"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <rect width="300" height="200" className={styles.ground} />
      {drawPattern(id).map(({ d, isFilled }, index) => (
        <path key={index} d={d} className={isFilled ? styles.fill : styles.line} />
      ))}
    </svg>
  );
}
