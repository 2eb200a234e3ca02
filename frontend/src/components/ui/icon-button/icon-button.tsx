import type { LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes } from 'react';
import { classNames } from '../../../lib/class-names';
import { Icon } from '../icon/icon';
import styles from './icon-button.module.css';

/** The look of an icon button, for links and summaries that look like one. */
export const iconButtonClass: string = styles.iconButton ?? '';

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  readonly icon: LucideIcon;
  /** What it does, for those who do not see the icon; shown as a tip as well. */
  readonly label: string;
  /** Whether it can do nothing at the moment. It keeps the focus: whoever has pressed it last loses no place. */
  readonly isOff?: boolean;
}

/** A button that is only an icon. Use it where the icon is known to everybody: close, back, search. */
export function IconButton({
  icon,
  label,
  isOff = false,
  className,
  type = 'button',
  onClick,
  ...rest
}: IconButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={classNames(iconButtonClass, className)}
      aria-label={label}
      aria-disabled={isOff || undefined}
      title={label}
      onClick={isOff ? undefined : onClick}
    >
      <Icon of={icon} />
    </button>
  );
}
