/** `match`: best match first, needs `q`. The other two are plain and told to the reader. */
export const IDEA_SORTS = ['newest', 'supported', 'match'] as const;
export type IdeaSort = (typeof IDEA_SORTS)[number];

export const SEARCH_LIMITS = { min: 1, max: 100 } as const;
