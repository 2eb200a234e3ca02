import type { CommentDto } from '@headframe/shared/comments';
import { MessageSquareReply, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from '../../../components/ui/button/button';
import { Chip } from '../../../components/ui/chip/chip';
import { NicknameTag } from '../../../components/ui/nickname-tag/nickname-tag';
import { PersonText } from '../../../components/ui/person-text/person-text';
import { RelativeTime } from '../../../components/ui/time/time';
import { useT } from '../../../lib/i18n/language-provider';
import { KIND_LOOKS } from '../lib/comment-kinds';
import styles from './comment-view.module.css';

interface CommentViewProps {
  readonly comment: CommentDto;
  /** The version of the idea as it is now. */
  readonly version: number;
  /** Opens the answer; left out where a comment cannot be answered. */
  readonly onReply?: () => void;
  readonly onTakeBack: () => void;
  /** Marks the reply button as open. */
  readonly isReplying?: boolean;
  /** What the reader can do about whoever wrote it. */
  readonly personMenu?: ReactNode;
  /** What else the reader can do with it. */
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** One thing said: who, which kind, when, and the words. */
export function CommentView({
  comment,
  version,
  onReply,
  onTakeBack,
  isReplying,
  personMenu,
  actions,
  children,
}: CommentViewProps) {
  const t = useT();
  const [isOpened, setOpened] = useState(false);
  const { icon, tone } = KIND_LOOKS[comment.kind];
  const { reply } = comment.abilities;
  const isFolded = comment.isMuted && comment.text !== null && !isOpened;
  const canReply =
    onReply && comment.text !== null && !isFolded && reply !== 'status_closed' && reply !== 'not_possible_here';
  const canTakeBack = comment.abilities.remove === 'allowed';
  return (
    <article className={styles.comment} aria-labelledby={`by-${comment.id}`} id={`comment-${comment.id}`} tabIndex={-1}>
      <div className={styles.top}>
        <header className={styles.head} id={`by-${comment.id}`}>
          <Chip tone={tone} icon={icon}>
            {t(`comment_kinds.${comment.kind}`)}
          </Chip>
          <span>
            <NicknameTag nickname={comment.author} />
            {comment.isByIdeaAuthor && <span className={styles.soft}> · {t('comments.idea_author')}</span>}
            <span className={styles.soft}>
              {' · '}
              <RelativeTime at={comment.createdAt} />
              {comment.version < version && ` · ${t('comments.on_version', { number: comment.version })}`}
            </span>
          </span>
        </header>
        {personMenu}
      </div>
      <Words comment={comment} isFolded={isFolded} onOpen={() => setOpened(true)} />
      {(canReply || canTakeBack || actions) && (
        <div className={styles.actions}>
          {canReply && (
            <Button
              variant="quiet"
              size="small"
              icon={MessageSquareReply}
              aria-expanded={isReplying}
              aria-describedby={`by-${comment.id}`}
              onClick={onReply}
            >
              {t('comments.reply')}
            </Button>
          )}
          {canTakeBack && (
            <Button
              variant="quiet"
              size="small"
              icon={Trash2}
              aria-describedby={`by-${comment.id}`}
              onClick={onTakeBack}
            >
              {t('comments.take_back')}
            </Button>
          )}
          {actions}
        </div>
      )}
      {children}
    </article>
  );
}

interface WordsProps {
  readonly comment: CommentDto;
  readonly isFolded: boolean;
  readonly onOpen: () => void;
}

/** The words, or why they are not there. */
function Words({ comment: { id, author, text, language }, isFolded, onOpen }: WordsProps) {
  const t = useT();
  if (text === null) {
    return <p className={styles.gone}>{author === null ? t('comments.former') : t('comments.taken_back')}</p>;
  }
  if (!isFolded) return <PersonText text={text} lang={language} className={styles.text} />;
  return (
    <p className={styles.folded}>
      {t('comments.muted')}{' '}
      <Button variant="quiet" size="small" aria-describedby={`by-${id}`} onClick={onOpen}>
        {t('comments.muted_show')}
      </Button>
    </p>
  );
}
