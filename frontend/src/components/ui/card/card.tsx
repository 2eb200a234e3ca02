import type { HTMLAttributes } from 'react';
import { classNames } from '../../../lib/class-names';
import styles from './card.module.css';

interface CardProps extends HTMLAttributes<HTMLElement> {
  readonly as?: 'div' | 'article' | 'section' | 'li' | 'aside';
  /**
   * The whole card answers to the one link inside it that has `cardLinkClass`: one target for a finger, one stop for
   * the keyboard, and the text stays selectable beside it.
   */
  readonly linked?: boolean;
  readonly tone?: 'plain' | 'sunken' | 'accent';
}

/** A sheet with a hairline. */
export function Card({ as: Tag = 'div', linked = false, tone = 'plain', className, ...rest }: CardProps) {
  return (
    <Tag
      {...rest}
      className={classNames(styles.card, linked && styles.linked, tone !== 'plain' && styles[tone], className)}
    />
  );
}

/** For the link that stands for its card. */
export const cardLinkClass: string = styles.link ?? '';

/** The look of a card, for elements that cannot be a `Card`. */
export const cardClass: string = styles.card ?? '';
