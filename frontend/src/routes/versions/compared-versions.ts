import type { IdeaDto } from '@headframe/shared/ideas';

/** The two versions that an address compares; without a choice, the newest with the one before. */
export function comparedVersions(
  { version: newest }: Pick<IdeaDto, 'version'>,
  { from, to }: { from?: number; to?: number },
): { from: number; to: number } {
  const within = (number: number) => Math.min(Math.max(1, number), newest);
  const later = within(to ?? newest);
  return { from: within(from ?? later - 1), to: later };
}
