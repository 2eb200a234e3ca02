import type { IdeaDto } from '@headframe/shared/ideas';
import { Link } from '@tanstack/react-router';
import { MapPin, Sprout } from 'lucide-react';
import type { ReactNode } from 'react';
import { routePaths } from '../../../app/route-paths';
import { PageTitle } from '../../../components/layout/page';
import { Chip } from '../../../components/ui/chip/chip';
import { NicknameTag } from '../../../components/ui/nickname-tag/nickname-tag';
import { PatternArt } from '../../../components/ui/pattern-art/pattern-art';
import { StatusBadge } from '../../../components/ui/status-badge/status-badge';
import { DateText } from '../../../components/ui/time/time';
import { useLanguage } from '../../../lib/i18n/language-provider';
import styles from './idea-head.module.css';

interface IdeaHeadProps {
  readonly idea: IdeaDto;
  /** Its first picture; a pattern stands where it has none. */
  readonly picture?: ReactNode;
  /** What the reader can do about its author. */
  readonly personMenu?: ReactNode;
}

/** What an idea says at first sight: its picture, where it belongs, title, one sentence, who and where it stands. */
export function IdeaHead({ idea, picture, personMenu }: IdeaHeadProps) {
  const { language, t } = useLanguage();
  const { challenge, lab } = idea;
  return (
    <div className={styles.head}>
      {picture ?? <PatternArt id={idea.id} className={styles.art} />}
      <PageTitle
        lang={idea.language}
        above={
          <>
            <Link to={routePaths.challenge} params={{ challengeSlug: challenge.slug }} lang={challenge.language}>
              {challenge.title}
            </Link>
            {' · '}
            <Link to={routePaths.lab} params={{ labSlug: lab.slug }}>
              {lab.name}
            </Link>
          </>
        }
        lead={
          <span lang={idea.language} className={styles.pitch}>
            {idea.pitch}
          </span>
        }
      >
        {idea.title || t('ideas.untitled')}
      </PageTitle>
      <div className={styles.facts}>
        <div className={styles.by}>
          <p className={styles.who}>
            {t('ideas.by')} <NicknameTag nickname={idea.author.nickname} />
            {idea.furtherWriters > 0 && <> {t('idea_lists.further_writers', { count: idea.furtherWriters })}</>}
            {idea.publishedAt !== null && (
              <span className={styles.soft}>
                {' · '}
                <DateText at={idea.publishedAt} />
              </span>
            )}
            {idea.language !== language && (
              <span className={styles.soft}>
                {' · '}
                <span lang={idea.language}>{t(`languages.${idea.language}`)}</span>
              </span>
            )}
          </p>
          {personMenu}
        </div>
        <ul role="list" className={styles.chips} aria-label={t('ideas.facts')}>
          <li>
            <StatusBadge status={idea.status} />
          </li>
          <li>
            <Chip icon={Sprout}>{t(`depths.${idea.depth}`)}</Chip>
          </li>
          {idea.place !== null && (
            <li>
              <Chip icon={MapPin} lang={idea.language}>
                {idea.place}
              </Chip>
            </li>
          )}
          {idea.themes.map((theme) => (
            <li key={theme}>
              <Chip tone="accent">{t(`themes.${theme}`)}</Chip>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
