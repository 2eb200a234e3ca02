import type { CommentDto, CommentThreadDto, CommentThreadPageDto } from '@headframe/shared/comments';
import { apiPaths, type Page } from '@headframe/shared/common';
import { type InfiniteData, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api-client';
import { withQuery } from '../../../lib/query-string';
import { commentsQuery } from './comments-query';

type Talk = InfiniteData<Page<CommentThreadDto>, string | null>;

interface TalkOptions {
  readonly ideaId: string;
  readonly cursor: string | undefined;
  /** The first page as the idea brought it, and when. */
  readonly firstPage: CommentThreadPageDto;
  readonly readAt: number;
}

/** The talk as far as the reader has opened it. The first page came with the idea. */
export function useTalk({ ideaId, cursor, firstPage, readAt }: TalkOptions) {
  return useInfiniteQuery({
    ...commentsQuery(ideaId, cursor),
    ...(cursor === undefined && {
      initialData: { pages: [firstPage], pageParams: [null] },
      initialDataUpdatedAt: readAt,
    }),
  });
}

/** Changes the talk in the page's memory, so that what one has just written stands where one looks. */
export function useTalkChange(ideaId: string, cursor: string | undefined) {
  const queryClient = useQueryClient();
  const { queryKey } = commentsQuery(ideaId, cursor);
  const changeThreads = (change: (threads: CommentThreadDto[], page: number) => CommentThreadDto[]) => {
    queryClient.setQueryData<Talk>(
      queryKey,
      (talk) => talk && { ...talk, pages: talk.pages.map((page, at) => ({ ...page, items: change(page.items, at) })) },
    );
  };
  const changeThread = (id: string, change: (thread: CommentThreadDto) => CommentThreadDto) =>
    changeThreads((threads) => threads.map((thread) => (thread.id === id ? change(thread) : thread)));

  return {
    addThread: (thread: CommentThreadDto) =>
      changeThreads((threads, page) => (page === 0 ? [thread, ...threads] : threads)),
    addReply: (threadId: string, reply: CommentDto) =>
      changeThread(threadId, (thread) => ({
        ...thread,
        replies: [...thread.replies, reply],
        replyCount: thread.replyCount + 1,
      })),
    addReplies: (threadId: string, page: Page<CommentDto>) =>
      changeThread(threadId, (thread) => {
        const known = new Set(page.items.map(({ id }) => id));
        const kept = thread.replies.filter(({ id }) => !known.has(id));
        return { ...thread, replies: [...kept, ...page.items], nextReplies: page.next };
      }),
    /** Its place stays: others may have answered. */
    takeBack: (id: string) =>
      changeThreads((threads) =>
        threads.map((thread) => {
          const replies = thread.replies.map((reply) => (reply.id === id ? takenBack(reply) : reply));
          return thread.id === id ? { ...takenBack(thread), replies } : { ...thread, replies };
        }),
      ),
  };
}

function takenBack<C extends CommentDto>(comment: C): C {
  return { ...comment, text: null, abilities: { ...comment.abilities, remove: 'already_removed' } };
}

/** Reads the further replies of one comment. */
export function useMoreReplies() {
  return useMutation({
    mutationFn: ({ threadId, cursor }: { threadId: string; cursor: string }) =>
      api.get<Page<CommentDto>>(withQuery(apiPaths.commentReplies(threadId), { cursor })),
  });
}

/** Takes one's own comment back. */
export function useCommentRemove() {
  return useMutation({ mutationFn: (id: string) => api.delete(apiPaths.comment(id)) });
}
