import type { IdeaCardDto, IdeaStatus } from '@headframe/shared/ideas';
import { usePages } from '../../../lib/use-pages';
import { ideasQuery } from './ideas';

/** The states in which an idea has had its answer. */
const OUTCOMES = ['done', 'in_progress', 'decided', 'closed'] as const satisfies readonly IdeaStatus[];

const outcomeQuery = (status: (typeof OUTCOMES)[number]) => ideasQuery({ status });

/** One list for each outcome: the API takes one status at a time. */
export const outcomeQueries = OUTCOMES.map(outcomeQuery);

/** The ideas that were answered last, whatever the answer was. */
export function useLatestOutcomes(count: number): readonly IdeaCardDto[] {
  const lists = [
    usePages(outcomeQuery('done')),
    usePages(outcomeQuery('in_progress')),
    usePages(outcomeQuery('decided')),
    usePages(outcomeQuery('closed')),
  ];
  return lists
    .flatMap(({ items }) => items)
    .toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt))
    .slice(0, count);
}
