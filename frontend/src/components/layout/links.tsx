import { createLink } from '@tanstack/react-router';
import type { LucideIcon } from 'lucide-react';
import type { AnchorHTMLAttributes, Ref } from 'react';
import { classNames } from '../../lib/class-names';
import { buttonClass, type ButtonVariant } from '../ui/button/button';
import { cardLinkClass } from '../ui/card/card';
import { Icon } from '../ui/icon/icon';

interface AnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly ref?: Ref<HTMLAnchorElement>;
}

interface ButtonAnchorProps extends AnchorProps {
  readonly variant?: ButtonVariant;
  readonly size?: 'normal' | 'small';
  readonly wide?: boolean;
  readonly icon?: LucideIcon;
}

/** A link that looks like a button: it goes somewhere, it does nothing. */
export const ButtonLink = createLink(
  ({ variant, size, wide, icon, className, children, ...rest }: ButtonAnchorProps) => (
    <a {...rest} className={classNames(buttonClass({ variant, size, wide }), className)}>
      {icon && <Icon of={icon} />}
      <span>{children}</span>
    </a>
  ),
);

/** The link that stands for its `Card` (`linked`). */
export const CardLink = createLink(({ className, children, ...rest }: AnchorProps) => (
  <a {...rest} className={classNames(cardLinkClass, className)}>
    {children}
  </a>
));
