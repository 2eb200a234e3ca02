import type { CommentDto } from '@headframe/shared/comments';
import { MessageSquareReply, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
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
  /** Opens the answer; left out where a comment cannot be answered. */
  readonly onReply?: () => void;
  readonly onTakeBack: () => void;
  /** Marks the reply button as open. */
  readonly isReplying?: boolean;
  readonly children?: ReactNode;
}

/** One thing said: who, which kind, when, and the words. */
export function CommentView({ comment, onReply, onTakeBack, isReplying, children }: CommentViewProps) {
  const t = useT();
  const { icon, tone } = KIND_LOOKS[comment.kind];
  const canReply = onReply && comment.text !== null && comment.abilities.reply !== 'status_closed';
  const canTakeBack = comment.abilities.remove === 'allowed';
  return (
    <article className={styles.comment} aria-labelledby={`by-${comment.id}`} id={`comment-${comment.id}`} tabIndex={-1}>
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
          </span>
        </span>
      </header>
      {comment.text === null ? (
        <p className={styles.gone}>{t('comments.taken_back')}</p>
      ) : (
        <PersonText text={comment.text} lang={comment.language} className={styles.text} />
      )}
      {(canReply || canTakeBack) && (
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
        </div>
      )}
      {children}
    </article>
  );
}
