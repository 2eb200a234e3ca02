import type { LucideIcon } from 'lucide-react';
import { type ButtonHTMLAttributes, type MouseEvent, useId } from 'react';
import { classNames } from '../../../lib/class-names';
import { Icon } from '../icon/icon';
import styles from './button.module.css';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

interface ButtonLook {
  readonly variant?: ButtonVariant;
  readonly size?: 'normal' | 'small';
  /** As wide as its place. */
  readonly wide?: boolean;
}

/** The look of a button, for links that look like one. */
export function buttonClass({ variant = 'secondary', size = 'normal', wide = false }: ButtonLook = {}): string {
  return classNames(styles.button, styles[variant], size === 'small' && styles.small, wide && styles.wide);
}

interface ButtonProps extends ButtonLook, Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  readonly icon?: LucideIcon;
  /** Work is under way; further clicks do nothing. */
  readonly loading?: boolean;
  /** Why the action is not open. The button stays reachable, so that everybody can learn the reason. */
  readonly disabledReason?: string | null;
}

export function Button({
  variant,
  size,
  wide,
  icon,
  loading = false,
  disabledReason,
  className,
  children,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  const reasonId = useId();
  const isOff = Boolean(disabledReason);

  const click = (event: MouseEvent<HTMLButtonElement>) => {
    // `aria-disabled` alone would still let a submit through.
    if (isOff || loading) event.preventDefault();
    else onClick?.(event);
  };

  const button = (
    <button
      {...rest}
      type={type}
      className={classNames(buttonClass({ variant, size, wide }), className)}
      aria-disabled={isOff || loading || undefined}
      aria-busy={loading || undefined}
      aria-describedby={isOff ? reasonId : rest['aria-describedby']}
      onClick={click}
    >
      {loading ? <span className={styles.spinner} aria-hidden="true" /> : icon && <Icon of={icon} />}
      <span>{children}</span>
    </button>
  );
  if (!isOff) return button;
  return (
    <span className={styles.withReason}>
      {button}
      <span id={reasonId} className={styles.reason}>
        {disabledReason}
      </span>
    </span>
  );
}
