import { classNames } from '../../lib/class-names';
import styles from './logo.module.css';

interface LogoProps {
  /** Turns the wheel once: something has been sent up. */
  readonly isTurning?: boolean;
  readonly className?: string;
}

/** The headframe: two legs, a brace, a wheel. Silent: the word mark or a label stands beside it. */
export function Logo({ isTurning = false, className }: LogoProps) {
  return (
    <svg className={classNames(styles.logo, className)} viewBox="0 0 32 32" fill="none" aria-hidden="true">
      <g className={styles.frame}>
        <path d="M12.5 10 8 29" />
        <path d="M12.5 10 27 29" />
        <path d="M10 20.5h10" />
      </g>
      <g className={classNames(styles.wheel, isTurning && styles.turning)}>
        <circle cx="12.5" cy="10" r="7" />
        <path className={styles.spokes} d="M12.5 3v14M5.5 10h14M7.6 5.1l9.8 9.8M17.4 5.1l-9.8 9.8" />
      </g>
    </svg>
  );
}
