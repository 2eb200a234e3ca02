import { type ReactNode, useEffect, useRef } from 'react';
import type { Pages } from '../../lib/use-pages';
import { ErrorNotice } from '../ui/error-notice/error-notice';
import { Pager } from '../ui/pager/pager';
import { Skeleton } from '../ui/skeleton/skeleton';
import styles from './paged-list.module.css';

interface PagedListProps<T> extends Pages<T> {
  readonly keyOf: (item: T) => string;
  readonly renderItem: (item: T) => ReactNode;
  /** What stands there when the list is empty. */
  readonly empty: ReactNode;
  /** The address of the page that begins at a cursor; needed where there may be a `next`. */
  readonly pageHref?: (cursor: string) => string;
  /** `rows` for things to read, `grid` for things to choose from, `pairs` for a glimpse. */
  readonly look?: 'rows' | 'grid' | 'pairs';
  /** Names the list for screen readers. */
  readonly label?: string;
}

/** A list of cards with everything that can happen to it: on its way, failed, empty, more to come. */
export function PagedList<T>({
  items,
  next,
  isLoading,
  isLoadingMore,
  error,
  onMore,
  onRetry,
  keyOf,
  renderItem,
  empty,
  pageHref,
  look = 'rows',
  label,
}: PagedListProps<T>) {
  const list = useRef<HTMLUListElement>(null);
  const grownFrom = useRef<number | null>(null);
  const count = items.length;

  // The eye goes to the first new card; so does the focus, or it would be lost with the button at the list's end.
  useEffect(() => {
    const from = grownFrom.current;
    if (from === null || count <= from) return;
    grownFrom.current = null;
    list.current?.children[from]?.querySelector('a')?.focus({ preventScroll: true });
  }, [count]);

  const more = () => {
    grownFrom.current = count;
    onMore();
  };

  if (count === 0 && isLoading) return <Skeleton lines={6} />;
  if (count === 0 && error !== null) return <ErrorNotice error={error} onRetry={onRetry} />;
  if (count === 0) return empty;
  return (
    <>
      <ul ref={list} role="list" className={styles[look]} aria-label={label}>
        {items.map((item) => (
          <li key={keyOf(item)}>{renderItem(item)}</li>
        ))}
      </ul>
      {error !== null && (
        <div className={styles.foot}>
          <ErrorNotice error={error} onRetry={onRetry} isRetrying={isLoadingMore} />
        </div>
      )}
      {error === null && next !== null && pageHref !== undefined && (
        <Pager href={pageHref(next)} onMore={more} isLoading={isLoadingMore} />
      )}
    </>
  );
}
