import type { IdeaCardDto } from '@headframe/shared/ideas';
import type { ReactNode } from 'react';
import { PagedList } from '../../../components/layout/paged-list';
import type { Pages } from '../../../lib/use-pages';
import { useT } from '../../../lib/i18n/language-provider';
import { IdeaCard } from './idea-card';

interface IdeaListProps {
  /** What `usePages(ideasQuery(…))` read. */
  readonly ideas: Pages<IdeaCardDto>;
  readonly pageHref: (cursor: string) => string;
  readonly empty: ReactNode;
  readonly showsPlaceOfOrigin?: boolean;
}

/** Ideas as cards, page by page. */
export function IdeaList({ ideas, pageHref, empty, showsPlaceOfOrigin }: IdeaListProps) {
  const t = useT();
  return (
    <PagedList
      {...ideas}
      label={t('idea_lists.ideas')}
      keyOf={({ id }) => id}
      renderItem={(idea) => <IdeaCard idea={idea} showsPlaceOfOrigin={showsPlaceOfOrigin} />}
      pageHref={pageHref}
      empty={empty}
    />
  );
}

/** How many ideas the list shows, said again to screen readers whenever a filter changes it. */
export function IdeaListCount({ ideas: { items, next, isLoading, error } }: { readonly ideas: Pages<IdeaCardDto> }) {
  const t = useT();
  const count = items.length;
  return (
    <p role="status">
      {!isLoading &&
        (error === null || items.length > 0) &&
        t(next === null ? 'idea_lists.found' : 'idea_lists.found_more', { count })}
    </p>
  );
}

/** A few ideas side by side, as a glimpse of a longer list elsewhere. */
export function IdeaGrid({ ideas, empty, showsPlaceOfOrigin }: Omit<IdeaListProps, 'pageHref'>) {
  const t = useT();
  return (
    <PagedList
      {...ideas}
      next={null}
      look="pairs"
      label={t('idea_lists.ideas')}
      keyOf={({ id }) => id}
      renderItem={(idea) => <IdeaCard idea={idea} showsPlaceOfOrigin={showsPlaceOfOrigin} />}
      empty={empty}
    />
  );
}
