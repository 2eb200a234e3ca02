import type { MouseEvent } from 'react';
import { useT } from '../../../lib/i18n/language-provider';
import { buttonClass } from '../button/button';
import styles from './pager.module.css';

interface PagerProps {
  /** The address of the next page: without script, in a new tab and for search engines it is a plain link. */
  readonly href: string;
  readonly onMore: () => void;
  readonly isLoading: boolean;
}

/** Adds the next page to the list. */
export function Pager({ href, onMore, isLoading }: PagerProps) {
  const t = useT();
  const click = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    if (!isLoading) onMore();
  };
  return (
    <div className={styles.pager}>
      <a href={href} className={buttonClass()} rel="next" aria-busy={isLoading || undefined} onClick={click}>
        {isLoading ? t('ui.loading') : t('ui.more')}
      </a>
    </div>
  );
}
