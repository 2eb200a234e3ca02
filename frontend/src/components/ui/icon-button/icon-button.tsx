import type { LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes } from 'react';
import { classNames } from '../../../lib/class-names';
import { Icon } from '../icon/icon';
import styles from './icon-button.module.css';

/** The look of an icon button, for links and summaries that look like one. */
export const iconButtonClass: string = styles.iconButton ?? '';

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly icon: LucideIcon;
  /** What it does, for those who do not see the icon; shown as a tip as well. */
  readonly label: string;
}

/** A button that is only an icon. Use it where the icon is known to everybody: close, back, search. */
export function IconButton({ icon, label, className, type = 'button', ...rest }: IconButtonProps) {
  return (
    <button {...rest} type={type} className={classNames(iconButtonClass, className)} aria-label={label} title={label}>
      <Icon of={icon} />
    </button>
  );
}
