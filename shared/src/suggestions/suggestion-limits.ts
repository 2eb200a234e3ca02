import { IDEA_SECTIONS } from '../ideas/idea-depth.js';

/** The parts of an idea to which somebody may propose a change: those that are written as text. */
export const SUGGESTION_PARTS = ['title', 'pitch', ...IDEA_SECTIONS] as const;
export type SuggestionPart = (typeof SUGGESTION_PARTS)[number];

export const SUGGESTION_STATES = ['open', 'accepted', 'declined', 'withdrawn'] as const;
export type SuggestionState = (typeof SUGGESTION_STATES)[number];

/** Lengths in code points. The text has the limits of its part. */
export const SUGGESTION_LIMITS = { text: { max: 2000 }, note: { max: 300 }, answer: { min: 2, max: 300 } } as const;

/** How many suggestions to one idea may be open, in all and of one person. */
export const SUGGESTIONS_OPEN_MAX = { idea: 200, person: 10 } as const;

/** `accept` and `decline` for the idea's authors, `withdraw` for whoever proposed it. */
export const SUGGESTION_ACTIONS = ['accept', 'decline', 'withdraw'] as const;
export type SuggestionAction = (typeof SUGGESTION_ACTIONS)[number];

export const SUGGESTION_ERROR_CODES = [
  'author_only',
  'suggestion_closed',
  'suggestion_conflict',
  'suggestion_same',
  'suggestions_exhausted',
] as const;
