import type { ChallengeCardDto } from '@headframe/shared/challenges';
import { Plus } from 'lucide-react';
import { routePaths } from '../../../app/route-paths';
import { CardLink } from '../../../components/layout/links';
import { Card } from '../../../components/ui/card/card';
import { Icon } from '../../../components/ui/icon/icon';
import { useT } from '../../../lib/i18n/language-provider';
import styles from './challenge-card.module.css';
import { StandingText } from './standing-text';

interface ChallengeCardProps {
  readonly challenge: ChallengeCardDto;
  /** Leads to a new idea for the challenge instead of the challenge itself. */
  readonly isForWriting?: boolean;
  /** Names region and lab, where the list does not stand under them. */
  readonly showsPlace?: boolean;
}

/** A challenge in a list: the question, where it stands, how many ideas are there. */
export function ChallengeCard({ challenge, isForWriting = false, showsPlace = false }: ChallengeCardProps) {
  const t = useT();
  const { slug, language, title, question, region, lab, ideaCount } = challenge;
  return (
    <Card as="article" linked className={styles.card} data-region={region.slug}>
      {showsPlace && (
        <p className={styles.place}>
          <span className={styles.region}>{region.name}</span>
          <span>{lab.name}</span>
        </p>
      )}
      <h3 className={styles.title} lang={language}>
        <CardLink to={isForWriting ? routePaths.write : routePaths.challenge} params={{ challengeSlug: slug }}>
          {title}
        </CardLink>
      </h3>
      <p className={styles.question} lang={language}>
        {question}
      </p>
      <div className={styles.foot}>
        <StandingText challenge={challenge} />
        <span className={styles.count}>{t('challenges.idea_count', { count: ideaCount })}</span>
      </div>
      {isForWriting && (
        <p className={styles.write} aria-hidden="true">
          <Icon of={Plus} />
          {t('challenges.write_here')}
        </p>
      )}
    </Card>
  );
}
