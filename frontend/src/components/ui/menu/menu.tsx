import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { classNames } from '../../../lib/class-names';
import styles from './menu.module.css';

interface MenuProps {
  /** What the opener shows. */
  readonly opener: ReactNode;
  /** The opener's name where what it shows is not enough; shown as a tip as well. */
  readonly label?: string;
  readonly openerClassName?: string;
  /** `MenuItem`s: links and buttons. */
  readonly children: ReactNode;
  readonly align?: 'start' | 'end';
}

const ITEMS = 'a[href], button';

/**
 * A list of links or actions behind a button. The browser's own `details`, so it opens before any script runs; Escape
 * closes it and returns, arrow keys walk, leaving closes.
 */
export function Menu({ opener, label, openerClassName, children, align = 'end' }: MenuProps) {
  const details = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const closeOutside = (event: PointerEvent) => {
      const element = details.current;
      if (element?.open && !element.contains(event.target as Node)) element.open = false;
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, []);

  const close = (andReturn: boolean) => {
    const element = details.current;
    if (!element?.open) return;
    element.open = false;
    if (andReturn) element.querySelector('summary')?.focus();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDetailsElement>) => {
    const element = event.currentTarget;
    if (event.key === 'Escape' && element.open) {
      event.stopPropagation();
      close(true);
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    element.open = true;
    const items = [...element.querySelectorAll<HTMLElement>(ITEMS)];
    const current = items.indexOf(document.activeElement as HTMLElement);
    const next = current < 0 ? (step > 0 ? 0 : items.length - 1) : (current + step + items.length) % items.length;
    items[next]?.focus();
  };

  const onBlur = (event: FocusEvent<HTMLDetailsElement>) => {
    if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) close(false);
  };

  return (
    <details ref={details} className={styles.menu} onKeyDown={onKeyDown} onBlur={onBlur}>
      <summary className={openerClassName} aria-label={label} title={label}>
        {opener}
      </summary>
      <ul
        role="list"
        className={classNames(styles.list, align === 'start' && styles.atStart)}
        onClick={() => close(true)}
      >
        {children}
      </ul>
    </details>
  );
}

/** For the links and buttons inside a menu. */
export const menuItemClass: string = styles.item ?? '';

/** One row of a menu: a link or a button with `menuItemClass`. */
export function MenuItem({ children }: { readonly children: ReactNode }) {
  return <li>{children}</li>;
}
