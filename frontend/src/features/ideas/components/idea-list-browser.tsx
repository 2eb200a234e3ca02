import type { IdeaCardDto } from '@headframe/shared/ideas';
import type { ReactNode } from 'react';
import type { Pages } from '../../../lib/use-pages';
import type { IdeaFilters as Filters } from '../lib/idea-filters';
import { type FilterOption, IdeaFilters } from './idea-filters';
import { IdeaList, IdeaListCount } from './idea-list';
import { IdeaListWords } from './idea-list-words';
import styles from './idea-list-browser.module.css';

interface IdeaListBrowserProps {
  readonly ideas: Pages<IdeaCardDto>;
  readonly filters: Filters;
  /** The regions to choose from; left out where the list belongs to one. */
  readonly regions?: readonly FilterOption[];
  /** The municipalities to choose from; left out where the list goes beyond a region. */
  readonly municipalities?: readonly FilterOption[];
  /** Another view of the same ideas, and the switch between the two. */
  readonly viewSwitch?: ReactNode;
  readonly map?: ReactNode;
  readonly wordsLabel: string;
  /** The screen's own address. */
  readonly action: string;
  readonly onChange: (filters: Filters) => void;
  readonly pageHref: (cursor: string) => string;
  /** A link that takes all filters away. */
  readonly clear: ReactNode;
  /** A link to the first page, where the list does not begin there. */
  readonly start?: ReactNode;
  readonly empty: ReactNode;
  readonly showsPlaceOfOrigin?: boolean;
}

/** Ideas with words, filters and order: beside the list where there is room, above it on phones. */
export function IdeaListBrowser({
  ideas,
  filters,
  regions,
  municipalities,
  viewSwitch,
  map,
  wordsLabel,
  action,
  onChange,
  pageHref,
  clear,
  start,
  empty,
  showsPlaceOfOrigin,
}: IdeaListBrowserProps) {
  return (
    <div className={styles.browser}>
      <IdeaListWords filters={filters} label={wordsLabel} action={action} onChange={onChange} />
      <div className={styles.filters}>
        <IdeaFilters
          filters={filters}
          regions={regions}
          municipalities={municipalities}
          action={action}
          onChange={onChange}
          clear={clear}
        />
      </div>
      <div className={styles.list}>
        <div className={styles.head}>
          <IdeaListCount ideas={ideas} />
          {start}
          {viewSwitch}
        </div>
        {map || <IdeaList ideas={ideas} pageHref={pageHref} empty={empty} showsPlaceOfOrigin={showsPlaceOfOrigin} />}
      </div>
    </div>
  );
}
