import type {
  CastBallotDto,
  ReceiptDto,
  SaveVoteRulesDto,
  TallyDto,
  VoteDto,
  VoteRulesDto,
} from '@headframe/shared/ballots';
import { apiPaths } from '@headframe/shared/common';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api-client';
import { apiQuery } from '../../../lib/query-client';

/** The vote of a challenge, with the reader’s own ballot. */
export const voteQuery = (slug: string) => apiQuery<VoteDto>(['votes', 'one', slug], apiPaths.vote(slug));

/** What a vote came to; only of one that is closed. */
export const tallyQuery = (slug: string) => apiQuery<TallyDto>(['votes', 'tally', slug], apiPaths.tally(slug));

/** Casts a ballot, or changes it. */
export function useBallotCast(slug: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (ballot: CastBallotDto) => api.put<ReceiptDto>(apiPaths.ballot(slug), ballot),
    onSuccess: ({ ballot }) =>
      queryClient.setQueryData(voteQuery(slug).queryKey, (shown) => shown && { ...shown, ballot }),
  });
}

/** Says how ballots are filled in, and who may cast one. */
export function useVoteRulesSave(slug: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ revision, ...rules }: SaveVoteRulesDto & { revision: number }) =>
      api.put<VoteRulesDto>(apiPaths.vote(slug), rules, { ifMatch: revision }),
    onSuccess: (rules) => queryClient.setQueryData(voteQuery(slug).queryKey, (shown) => shown && { ...shown, rules }),
  });
}
