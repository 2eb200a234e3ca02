import type { LucideIcon } from 'lucide-react';
import type { HTMLAttributes } from 'react';
import { classNames } from '../../../lib/class-names';
import { Icon } from '../icon/icon';
import styles from './chip.module.css';

export type Tone = 'plain' | 'moss' | 'seam' | 'rust' | 'slate' | 'accent';

interface ChipProps extends HTMLAttributes<HTMLSpanElement> {
  readonly tone?: Tone;
  readonly icon?: LucideIcon;
}

/** A short word about a thing: theme, language, status. It never takes a click. */
export function Chip({ tone = 'plain', icon, className, children, ...rest }: ChipProps) {
  return (
    <span {...rest} className={classNames(styles.chip, styles[tone], className)}>
      {icon && <Icon of={icon} className={styles.icon} />}
      {children}
    </span>
  );
}
