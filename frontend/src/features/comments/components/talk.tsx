import type { CommentDto, CommentThreadPageDto } from '@headframe/shared/comments';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { BenchDrawing } from '../../../components/brand/illustrations/drawings';
import { EmptyState } from '../../../components/ui/empty-state/empty-state';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { Pager } from '../../../components/ui/pager/pager';
import { Skeleton } from '../../../components/ui/skeleton/skeleton';
import { withQuery } from '../../../lib/query-string';
import { useT } from '../../../lib/i18n/language-provider';
import { useTalk, useTalkChange } from '../api/comments';
import { CommentCreateForm } from './comment-create-form';
import { CommentThread } from './comment-thread';
import { TakeBackDialog } from './take-back-dialog';
import styles from './talk.module.css';

interface TalkProps {
  readonly ideaId: string;
  /** How many have been said, replies included. */
  readonly count: number;
  readonly firstPage: CommentThreadPageDto;
  /** When the first page was read, in milliseconds. */
  readonly readAt: number;
  /** Where the page's own address lets the talk begin. */
  readonly cursor: string | undefined;
  /** The version of the idea as it is now. */
  readonly version: number;
  readonly ability: string;
  /** The idea's own address. */
  readonly path: string;
  /** Called with +1 or −1, so that the idea's count follows. */
  readonly onCount: (change: number) => void;
  /** What the reader can do about whoever wrote a comment. */
  readonly personMenu?: (comment: CommentDto) => ReactNode;
  /** What else the reader can do with a comment. */
  readonly actions?: (comment: CommentDto) => ReactNode;
}

/** The talk under an idea: a form, then what was said, newest first, in two levels. */
export function Talk({
  ideaId,
  count,
  firstPage,
  readAt,
  cursor,
  version,
  ability,
  path,
  onCount,
  personMenu,
  actions,
}: TalkProps) {
  const t = useT();
  const navigate = useNavigate();
  const talk = useTalk({ ideaId, cursor, firstPage, readAt });
  const change = useTalkChange(ideaId, cursor);
  const [takingBack, setTakingBack] = useState<CommentDto | null>(null);
  const focusNext = useFocusNext();
  const [told, setTold] = useState('');
  const returnTo = `${path}#talk`;
  const threads = talk.data?.pages.flatMap(({ items }) => items) ?? [];
  const next = talk.data?.pages.at(-1)?.next ?? null;

  return (
    // Whoever wrote here was not asked about search engines.
    <section id="talk" className={styles.talk} aria-labelledby="talk-title" data-nosnippet>
      <h2 id="talk-title">{t('comments.title', { count })}</h2>
      {ability !== 'status_closed' && (
        <CommentCreateForm
          ideaId={ideaId}
          ability={ability}
          returnTo={returnTo}
          onSent={(comment) => {
            setTold(t('comments.sent'));
            onCount(1);
            if (cursor !== undefined) void navigate({ href: path });
            else change.addThread({ ...comment, replyCount: 0, replies: [], nextReplies: null });
            focusNext(comment.id);
          }}
        />
      )}
      {cursor !== undefined && (
        <p>
          <a href={returnTo}>{t('comments.newest')}</a>
        </p>
      )}
      {talk.isError && <ErrorNotice error={talk.error} onRetry={() => void talk.refetch()} />}
      {talk.isPending && <Skeleton lines={4} />}
      {talk.isSuccess && threads.length === 0 && (
        <EmptyState drawing={<BenchDrawing />}>{t('comments.nobody')}</EmptyState>
      )}
      <ul role="list" className={styles.threads}>
        {threads.map((thread) => (
          <li key={thread.id} className={styles.thread}>
            <CommentThread
              ideaId={ideaId}
              thread={thread}
              version={version}
              returnTo={returnTo}
              personMenu={personMenu}
              actions={actions}
              onReplied={(reply) => {
                setTold(t('comments.sent'));
                onCount(1);
                change.addReply(thread.id, reply);
                focusNext(reply.id);
              }}
              onMoreReplies={(page) => {
                change.addReplies(thread.id, page);
                const [first] = page.items;
                if (first) focusNext(first.id);
              }}
              onTakeBack={setTakingBack}
            />
          </li>
        ))}
      </ul>
      {next !== null && (
        <Pager
          href={withQuery(path, { cursor: next })}
          onMore={() => void talk.fetchNextPage()}
          isLoading={talk.isFetchingNextPage}
        />
      )}
      <p className="visually-hidden" role="status">
        {told}
      </p>
      <TakeBackDialog
        comment={takingBack}
        onClose={() => setTakingBack(null)}
        onDone={({ id }) => {
          setTakingBack(null);
          change.takeBack(id);
          onCount(-1);
          setTold(t('comments.taken_back_done'));
          focusNext(id);
        }}
      />
    </section>
  );
}

/** Puts the focus on a comment once it is drawn: the eye goes there as well. */
function useFocusNext(): (commentId: string) => void {
  const [wanted, setWanted] = useState<{ readonly id: string } | null>(null);
  useEffect(() => {
    if (wanted !== null) document.getElementById(`comment-${wanted.id}`)?.focus();
  }, [wanted]);
  return (id) => setWanted({ id });
}
