import { countCodePoints } from '@headframe/shared/common';
import { classNames } from '../../../lib/class-names';
import { useFormat } from '../../../lib/format/format-provider';
import { useT } from '../../../lib/i18n/language-provider';
import styles from './code-point-counter.module.css';

/** From this share of the limit on the counter shows itself. */
const SHOWN_FROM = 0.6;
/** From here on a screen reader hears it too; every letter before would be noise. */
const TOLD_FROM = 0.95;

interface CodePointCounterProps {
  readonly text: string;
  readonly max: number;
}

/** How much of a text's room is used, counted as the server counts: in code points, an emoji is one. */
export function CodePointCounter({ text, max }: CodePointCounterProps) {
  const t = useT();
  const format = useFormat();
  const used = countCodePoints(text.normalize('NFC').trim());
  const left = max - used;
  if (used < max * SHOWN_FROM) return null;
  return (
    <p
      className={classNames(styles.counter, left < 0 && styles.over)}
      role={used >= max * TOLD_FROM ? 'status' : undefined}
    >
      {left < 0 ? t('form.over_by', { count: -left }) : `${format.number(used)} / ${format.number(max)}`}
    </p>
  );
}
