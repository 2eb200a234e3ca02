import { normaliseText } from '../common/text.js';
import { parseRuns } from './parse-runs.js';
import { HEADING_MARKS, LIST_DIGITS, type RichBlock, type RichText } from './rich-text.js';

/** A block whose text is not read yet. */
type Draft =
  | { kind: 'paragraph'; lines: string[] }
  | { kind: 'heading'; level: 1 | 2; line: string }
  | { kind: 'list'; isOrdered: boolean; items: string[][] };

/**
 * Reads limited Markdown. Any text has a meaning and none is refused: what is not one of the few constructs is what it
 * says. A plain text with line breaks reads as it always did.
 */
export function parseRichText(source: string): RichText {
  const drafts: Draft[] = [];
  /** Whether the line before goes on: the next one belongs to its paragraph or list item. */
  let isOpen = false;
  for (const raw of normaliseText(source).split('\n')) {
    const line = raw.trim();
    const last = drafts.at(-1);
    if (line === '') isOpen = false;
    else isOpen = takeLine(drafts, { line, isIndented: /^\s\s/.test(raw), last: isOpen ? last : undefined });
  }
  return drafts.map(blockOf);
}

interface Line {
  readonly line: string;
  readonly isIndented: boolean;
  /** The block of the line before, unless an empty line came between. */
  readonly last: Draft | undefined;
}

/** @returns whether the next line may go on with this one */
function takeLine(drafts: Draft[], { line, isIndented, last }: Line): boolean {
  const level = headingLevel(line);
  if (level !== null) {
    drafts.push({ kind: 'heading', level, line: line.slice(HEADING_MARKS[level].length + 1).trim() });
    return false;
  }
  const list = drafts.at(-1);
  const item = listItem(line, list?.kind === 'list' ? list : null);
  if (item !== null) {
    if (list?.kind === 'list' && !item.isNew) list.items.push([item.text]);
    else drafts.push({ kind: 'list', isOrdered: item.isOrdered, items: [[item.text]] });
  } else if (last?.kind === 'list' && isIndented) {
    last.items.at(-1)?.push(line);
  } else if (last?.kind === 'paragraph') {
    last.lines.push(line);
  } else {
    drafts.push({ kind: 'paragraph', lines: [line] });
  }
  return true;
}

function headingLevel(line: string): 1 | 2 | null {
  if (line.startsWith(`${HEADING_MARKS[1]} `)) return 1;
  return line.startsWith(`${HEADING_MARKS[2]} `) ? 2 : null;
}

/** Numbers must begin with one and count on: a sentence that begins with a number is no list. */
function listItem(
  line: string,
  list: { isOrdered: boolean; items: unknown[] } | null,
): { text: string; isOrdered: boolean; isNew: boolean } | null {
  if (line.startsWith('- ') || line.startsWith('* ')) {
    return { text: line.slice(2).trim(), isOrdered: false, isNew: list === null || list.isOrdered };
  }
  const dot = line.indexOf('. ');
  const digits = line.slice(0, Math.max(dot, 0));
  if (digits.length > LIST_DIGITS || !/^[1-9][0-9]*$/.test(digits)) return null;
  const next = list?.isOrdered ? list.items.length + 1 : 1;
  const number = Number(digits);
  if (number !== next && number !== 1) return null;
  return { text: line.slice(dot + 2).trim(), isOrdered: true, isNew: number === 1 };
}

function blockOf(draft: Draft): RichBlock {
  if (draft.kind === 'heading') return { kind: 'heading', level: draft.level, runs: parseRuns(draft.line) };
  if (draft.kind === 'paragraph') return { kind: 'paragraph', runs: parseRuns(draft.lines.join('\n')) };
  const { isOrdered, items } = draft;
  return { kind: 'list', isOrdered, items: items.map((lines) => parseRuns(lines.join('\n'))) };
}
