import type { IdeaDepth } from '@headframe/shared/ideas';
import { useFormat } from '../../../lib/format/format-provider';
import { useT } from '../../../lib/i18n/language-provider';
import { classNames } from '../../../lib/class-names';
import styles from './readiness-meter.module.css';

interface ReadinessMeterProps {
  /** The depth that the idea is growing towards. */
  readonly depth: IdeaDepth;
  /** How many parts that depth asks for. */
  readonly total: number;
  /** The names of the parts still missing, in reading order, in the reader's language. */
  readonly missing: readonly string[];
}

/** How near an idea is to its next depth, and what exactly is missing. */
export function ReadinessMeter({ depth, total, missing }: ReadinessMeterProps) {
  const t = useT();
  const format = useFormat();
  const done = total - missing.length;
  return (
    <div className={styles.meter}>
      <div className={styles.head}>
        <span className={styles.depth}>{t(`depths.${depth}`)}</span>
        <span className={styles.count}>{t('ui.readiness_count', { done, total })}</span>
      </div>
      {/* The words beside it say the same: the bar is for the eye. */}
      <div className={styles.bar} aria-hidden="true">
        {Array.from({ length: total }, (_, part) => (
          <span key={part} className={classNames(styles.part, part < done && styles.done)} />
        ))}
      </div>
      <p className={styles.missing}>
        {missing.length === 0 ? t('ui.readiness_done') : t('ui.readiness_missing', { parts: format.list(missing) })}
      </p>
    </div>
  );
}
