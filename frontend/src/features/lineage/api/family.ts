import { apiPaths, type LanguageCode } from '@headframe/shared/common';
import type { IdeaDto } from '@headframe/shared/ideas';
import type {
  CarryAnswer,
  CreateInspirationDto,
  FamilyDto,
  MergeStep,
  ProposeMergeDto,
} from '@headframe/shared/lineage';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api-client';
import { newIdempotencyKey } from '../../../lib/idempotency-key';
import { apiQuery } from '../../../lib/query-client';

const FAMILY = 'family';

/** Where an idea comes from, what came out of it, and what can be done about either. */
export const familyQuery = (ideaId: string) => apiQuery<FamilyDto>([FAMILY, ideaId], apiPaths.ideaFamily(ideaId));

/** A write that changes families. Whatever came of it, they and the ideas are read again. */
function useFamilyWrite<Input, Output>(write: (input: Input) => Promise<Output>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSettled: () => {
      // Only what the asking part shows is waited for: redrawn by two answers, it would be gone before it is told.
      void queryClient.invalidateQueries({ queryKey: ['ideas'] });
      return queryClient.invalidateQueries({ queryKey: [FAMILY] });
    },
  });
}

export const useMergeProposal = (ideaId: string) =>
  useFamilyWrite((proposal: ProposeMergeDto) => api.post<FamilyDto>(apiPaths.merges(ideaId), proposal));

export const useMergeStep = (mergeId: string) =>
  useFamilyWrite(({ step, answer }: { step: MergeStep; answer?: string }) =>
    api.post(apiPaths.mergeStep(mergeId, step), answer === undefined ? undefined : { answer }),
  );

export const useCarryAnswer = (mergeId: string) =>
  useFamilyWrite((answer: CarryAnswer) => api.post(apiPaths.mergeSupport(mergeId), { answer }));

export const useInspiration = (ideaId: string) =>
  useFamilyWrite((inspiration: CreateInspirationDto) =>
    api.post<FamilyDto>(apiPaths.inspirations(ideaId), inspiration),
  );

export const useInspirationRemoval = (ideaId: string) =>
  useFamilyWrite((id: string) => api.delete(apiPaths.inspiration(ideaId, id)));

/** Begins an idea that names another one as what inspired it; tells which draft that is. */
export const useInspiredDraft = (idea: Pick<IdeaDto, 'id' | 'challenge'>) =>
  useFamilyWrite(async (language: LanguageCode) => {
    const draft = await api.post<IdeaDto>(
      apiPaths.ideas,
      { challenge: idea.challenge.slug, language },
      { idempotencyKey: newIdempotencyKey() },
    );
    await api.post(apiPaths.inspirations(draft.id), { origin: idea.id });
    return draft.id;
  });
