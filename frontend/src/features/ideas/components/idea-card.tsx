import { filePaths } from '@headframe/shared/common';
import { type IdeaCardDto, isPublicStatus } from '@headframe/shared/ideas';
import { MessagesSquare, ThumbsUp } from 'lucide-react';
import { useState } from 'react';
import { routePaths } from '../../../app/route-paths';
import { CardLink } from '../../../components/layout/links';
import { Button } from '../../../components/ui/button/button';
import { Card } from '../../../components/ui/card/card';
import { Icon } from '../../../components/ui/icon/icon';
import { NicknameTag } from '../../../components/ui/nickname-tag/nickname-tag';
import { PatternArt } from '../../../components/ui/pattern-art/pattern-art';
import { StatusBadge } from '../../../components/ui/status-badge/status-badge';
import { useFormat } from '../../../lib/format/format-provider';
import { useLanguage } from '../../../lib/i18n/language-provider';
import styles from './idea-card.module.css';

/** The place of the picture, whatever its own shape: nothing moves when it comes. */
const [ART_WIDTH, ART_HEIGHT] = [144, 96];

interface IdeaCardProps {
  readonly idea: IdeaCardDto;
  /** Names region and challenge, where the list does not stand under them. */
  readonly showsPlaceOfOrigin?: boolean;
}

/** An idea in a list. The whole card leads to it. What somebody muted wrote is folded away until the reader asks for it. */
export function IdeaCard(props: IdeaCardProps) {
  const [isOpened, setOpened] = useState(false);
  return props.idea.isMuted && !isOpened ? <FoldedCard onOpen={() => setOpened(true)} /> : <OpenCard {...props} />;
}

function FoldedCard({ onOpen }: { readonly onOpen: () => void }) {
  const { t } = useLanguage();
  return (
    <Card as="article" className={styles.folded}>
      <p>{t('idea_lists.muted')}</p>
      <Button variant="quiet" size="small" onClick={onOpen}>
        {t('idea_lists.muted_show')}
      </Button>
    </Card>
  );
}

function OpenCard({ idea, showsPlaceOfOrigin = false }: IdeaCardProps) {
  const { t, language } = useLanguage();
  const { id, author, furtherWriters, challenge, place, region, status } = idea;
  return (
    <Card as="article" linked className={styles.card} data-region={region.slug}>
      {/* The idea's own page says whether it is for search engines; a list never quotes it. */}
      <div className={styles.inner} data-nosnippet>
        <div className={styles.words}>
          {(showsPlaceOfOrigin || status !== 'published') && (
            <div className={styles.above}>
              {status !== 'published' && <StatusBadge status={status} />}
              {showsPlaceOfOrigin && (
                <p className={styles.origin}>
                  <span className={styles.region}>{region.name}</span>
                  <span lang={challenge.language}>{challenge.title}</span>
                </p>
              )}
            </div>
          )}
          <h3 className={styles.title} lang={idea.language}>
            <CardLink to={routePaths.idea} params={{ ideaId: id }}>
              {idea.title}
            </CardLink>
          </h3>
          <p className={styles.pitch} lang={idea.language}>
            {idea.pitch}
          </p>
          <p className={styles.facts}>
            <span>
              <NicknameTag nickname={author.nickname} />
              {furtherWriters > 0 && <> {t('idea_lists.further_writers', { count: furtherWriters })}</>}
            </span>
            {place && <span lang={idea.language}>{place}</span>}
            {idea.language !== language && <span lang={idea.language}>{t(`languages.${idea.language}`)}</span>}
          </p>
          <p className={styles.facts}>
            <span>{t(`depths.${idea.depth}`)}</span>
            {idea.themes.map((theme) => (
              <span key={theme}>{t(`themes.${theme}`)}</span>
            ))}
          </p>
          {isPublicStatus(status) && <Counts idea={idea} />}
        </div>
        <CardArt idea={idea} />
      </div>
    </Card>
  );
}

/** The idea's first picture, else its pattern. The words of the card stand for it: whoever does not see it misses nothing. */
function CardArt({ idea: { id, picture } }: { readonly idea: IdeaCardDto }) {
  if (picture === null) return <PatternArt id={id} className={styles.art} />;
  const { id: file, width } = picture;
  return (
    <img
      className={styles.art}
      src={filePaths.picture(file, width)}
      alt=""
      width={ART_WIDTH}
      height={ART_HEIGHT}
      decoding="async"
      loading="lazy"
    />
  );
}

function Counts({ idea: { supportCount, commentCount } }: { readonly idea: IdeaCardDto }) {
  const { t } = useLanguage();
  const format = useFormat();
  return (
    <ul role="list" className={styles.counts}>
      <li className={styles.count}>
        <Icon of={ThumbsUp} className={styles.support} />
        <span aria-hidden="true">{format.number(supportCount)}</span>
        <span className="visually-hidden">{t('idea_lists.supports', { count: supportCount })}</span>
      </li>
      <li className={styles.count}>
        <Icon of={MessagesSquare} />
        <span aria-hidden="true">{format.number(commentCount)}</span>
        <span className="visually-hidden">{t('idea_lists.comments', { count: commentCount })}</span>
      </li>
    </ul>
  );
}
