import { useT } from '../../../lib/i18n/language-provider';
import styles from './skeleton.module.css';

interface SkeletonProps {
  /** How many lines of text are awaited. */
  readonly lines?: number;
  /** Whether a picture or card stands above them. */
  readonly picture?: boolean;
}

/** The shape of what is coming. It shows itself only after 300 ms, so that quick answers do not flicker. */
export function Skeleton({ lines = 3, picture = false }: SkeletonProps) {
  const t = useT();
  return (
    <div className={styles.skeleton} role="status" aria-label={t('ui.loading')}>
      {picture && <div className={styles.picture} />}
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className={styles.line} />
      ))}
    </div>
  );
}
