/** A stretch of text that is written in one way. A line break inside a block is `\n`. */
export interface RichRun {
  readonly text: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
  /** An address that `isLinkTarget` lets pass. */
  readonly link: string | null;
}

export interface RichParagraph {
  readonly kind: 'paragraph';
  readonly runs: readonly RichRun[];
}

export interface RichHeading {
  readonly kind: 'heading';
  readonly level: 1 | 2;
  readonly runs: readonly RichRun[];
}

export interface RichList {
  readonly kind: 'list';
  readonly isOrdered: boolean;
  readonly items: readonly (readonly RichRun[])[];
}

export type RichBlock = RichParagraph | RichHeading | RichList;

/**
 * A text with headings, lists, links and emphasis: all that can be said, and nothing that could become markup. Stored as
 * limited Markdown (`parseRichText`, `serialiseRichText`), drawn as elements; see decisions/0060.
 */
export type RichText = readonly RichBlock[];

/** How many `#` stand before a heading of the first and of the second level: the title above a text is level one. */
export const HEADING_MARKS = { 1: '##', 2: '###' } as const;

/** Numbers of list items have up to three digits; a line that begins with a year is no list. */
export const LIST_DIGITS = 3;

/** What a backslash takes the meaning from. A backslash before anything else is a backslash. */
export const ESCAPABLE: ReadonlySet<string> = new Set(['\\', '*', '_', '[', ']', '#', '-', '.']);

const WORD = /[\p{L}\p{N}\p{M}]/u;
const SPACE = /\s/u;

/** Whether emphasis cannot begin or end beside this character: "Schüler*innen" is one word. */
export const isWord = (character: string | undefined): boolean => character !== undefined && WORD.test(character);

/** The ends of a text count as space. */
export const isSpace = (character: string | undefined): boolean => character === undefined || SPACE.test(character);
