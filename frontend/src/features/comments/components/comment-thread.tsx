import type { CommentDto, CommentThreadDto } from '@headframe/shared/comments';
import type { Page } from '@headframe/shared/common';
import { type ReactNode, useState } from 'react';
import { Button } from '../../../components/ui/button/button';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { useT } from '../../../lib/i18n/language-provider';
import { useMoreReplies } from '../api/comments';
import { CommentCreateForm } from './comment-create-form';
import styles from './comment-thread.module.css';
import { CommentView } from './comment-view';

interface CommentThreadProps {
  readonly ideaId: string;
  readonly thread: CommentThreadDto;
  /** The version of the idea as it is now. */
  readonly version: number;
  readonly returnTo: string;
  readonly onReplied: (reply: CommentDto) => void;
  readonly onMoreReplies: (page: Page<CommentDto>) => void;
  readonly onTakeBack: (comment: CommentDto) => void;
  /** What the reader can do about whoever wrote a comment. */
  readonly personMenu?: (comment: CommentDto) => ReactNode;
  /** What else the reader can do with a comment. */
  readonly actions?: (comment: CommentDto) => ReactNode;
}

/** A comment with its answers. */
export function CommentThread({
  ideaId,
  thread,
  version,
  returnTo,
  onReplied,
  onMoreReplies,
  onTakeBack,
  personMenu,
  actions,
}: CommentThreadProps) {
  const t = useT();
  const [isReplying, setReplying] = useState(false);
  const more = useMoreReplies();
  const { nextReplies } = thread;
  const waiting = thread.replyCount - thread.replies.length;

  const readMore = (cursor: string) =>
    more.mutate({ threadId: thread.id, cursor }, { onSuccess: (page) => onMoreReplies(page) });

  const closeReply = () => {
    setReplying(false);
    document.getElementById(`comment-${thread.id}`)?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  };

  return (
    <CommentView
      comment={thread}
      version={version}
      onReply={() => setReplying(!isReplying)}
      isReplying={isReplying}
      onTakeBack={() => onTakeBack(thread)}
      personMenu={personMenu?.(thread)}
      actions={actions?.(thread)}
    >
      {(thread.replies.length > 0 || isReplying) && (
        <div className={styles.answers}>
          {thread.replies.length > 0 && (
            <ul role="list" className={styles.replies} aria-label={t('comments.replies')}>
              {thread.replies.map((reply) => (
                <li key={reply.id}>
                  <CommentView
                    comment={reply}
                    version={version}
                    onTakeBack={() => onTakeBack(reply)}
                    personMenu={personMenu?.(reply)}
                    actions={actions?.(reply)}
                  />
                </li>
              ))}
            </ul>
          )}
          {nextReplies !== null && (
            <Button variant="quiet" size="small" loading={more.isPending} onClick={() => readMore(nextReplies)}>
              {t('comments.more_replies', { count: waiting })}
            </Button>
          )}
          {more.isError && <ErrorNotice error={more.error} />}
          {isReplying && (
            <CommentCreateForm
              ideaId={ideaId}
              replyTo={thread.id}
              ability={thread.abilities.reply}
              returnTo={returnTo}
              onSent={(reply) => {
                onReplied(reply);
                setReplying(false);
              }}
              cancel={
                <Button variant="quiet" onClick={closeReply}>
                  {t('comments.close_reply')}
                </Button>
              }
            />
          )}
        </div>
      )}
    </CommentView>
  );
}
