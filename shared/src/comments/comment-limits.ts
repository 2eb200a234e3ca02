export const COMMENT_KINDS = ['question', 'praise', 'concern', 'improvement'] as const;
export type CommentKind = (typeof COMMENT_KINDS)[number];

export const COMMENT_LIMITS = { text: { min: 2, max: 1000 } } as const;

/** How many replies come with their comment; the rest is a page of its own. */
export const REPLIES_SHOWN = 5;
