import type { ChallengeCardDto } from '@headframe/shared/challenges';
import type { ReactNode } from 'react';
import { PagedList } from '../../../components/layout/paged-list';
import { useT } from '../../../lib/i18n/language-provider';
import type { Pages } from '../../../lib/use-pages';
import { ChallengeCard } from './challenge-card';

interface ChallengeListProps {
  /** What `usePages(challengesQuery(…))` read. */
  readonly challenges: Pages<ChallengeCardDto>;
  readonly pageHref?: (cursor: string) => string;
  readonly empty: ReactNode;
  readonly isForWriting?: boolean;
  readonly showsPlace?: boolean;
}

/** Challenges as cards, page by page. */
export function ChallengeList({ challenges, pageHref, empty, ...card }: ChallengeListProps) {
  const t = useT();
  return (
    <PagedList
      {...challenges}
      look="grid"
      label={t('challenges.list')}
      keyOf={({ slug }) => slug}
      renderItem={(challenge) => <ChallengeCard challenge={challenge} {...card} />}
      pageHref={pageHref}
      empty={empty}
    />
  );
}
