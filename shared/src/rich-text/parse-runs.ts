import { IDEA_LIMITS } from '../ideas/idea-limits.js';
import { isLinkTarget, storedLinkTarget } from './link-target.js';
import { ESCAPABLE, isSpace, isWord, type RichRun } from './rich-text.js';

/** What `**`, `*` and `_` begin and end; the two ways to write emphasis know nothing of each other. */
type Mark = 'strong' | 'star' | 'line';

interface Piece {
  character: string;
  strong: boolean;
  emphasis: boolean;
  link: string | null;
  /** Characters that turned out to begin or end something are not text. */
  isMark: boolean;
}

/** The text of one block, `\n` for its line breaks. Every character is looked at once, links twice at most. */
export function parseRuns(source: string): RichRun[] {
  return runsOf(new RunParser(Array.from(source)).parse());
}

class RunParser {
  private readonly pieces: Piece[] = [];
  /** Where each mark was last begun, as an index of `pieces`. */
  private readonly begun = new Map<Mark, number>();
  private brackets: number[] = [];

  constructor(private readonly source: readonly string[]) {}

  parse(): Piece[] {
    for (let at = 0; at < this.source.length;) at = this.step(at);
    return this.pieces.filter(({ isMark }) => !isMark);
  }

  /** Takes what stands at `at`; returns where to go on. */
  private step(at: number): number {
    const character = this.source[at] as string;
    if (character === '\\') {
      const next = this.source[at + 1];
      if (next === undefined || !ESCAPABLE.has(next)) return this.text(character, at);
      return this.text(next, at + 1);
    }
    if (character === '*' || character === '_') return this.emphasis(at);
    if (character === '[') this.brackets.push(this.pieces.length);
    if (character === ']') return this.bracket(at);
    return this.text(character, at);
  }

  private text(character: string, at: number): number {
    this.pieces.push({ character, strong: false, emphasis: false, link: null, isMark: false });
    return at + 1;
  }

  private emphasis(at: number): number {
    const character = this.source[at] as string;
    let end = at;
    while (this.source[end] === character) end += 1;
    const [before, after] = [this.source[at - 1], this.source[end]];
    const canBegin = !isWord(before) && !isSpace(after);
    const canEnd = !isSpace(before) && !isWord(after);
    for (const { mark, length } of marksOf(character, end - at)) {
      const first = this.pieces.length;
      for (let count = 0; count < length; count += 1) this.text(character, at);
      if (mark !== null) this.mark(mark, { first, length, canBegin, canEnd });
    }
    return end;
  }

  private mark(mark: Mark, here: { first: number; length: number; canBegin: boolean; canEnd: boolean }): void {
    const begun = this.begun.get(mark);
    if (here.canEnd && begun !== undefined && begun + here.length < here.first) {
      this.begun.delete(mark);
      for (const piece of this.pieces.slice(begun, begun + here.length)) piece.isMark = true;
      for (const piece of this.pieces.slice(here.first)) piece.isMark = true;
      for (const piece of this.pieces.slice(begun + here.length, here.first)) {
        if (mark === 'strong') piece.strong = true;
        else piece.emphasis = true;
      }
    } else if (here.canBegin) {
      this.begun.set(mark, here.first);
    }
  }

  /** `]`: the end of a link's text where an address follows that may be linked to. */
  private bracket(at: number): number {
    const begun = this.brackets.pop();
    const address = begun === undefined ? null : this.address(at + 1);
    if (begun === undefined || address === null || this.isEmptyFrom(begun + 1)) return this.text(']', at);
    (this.pieces[begun] as Piece).isMark = true;
    for (const piece of this.pieces.slice(begun + 1)) piece.link = storedLinkTarget(address.target);
    // Links hold no links: what was begun outside is text.
    this.brackets = [];
    return address.end;
  }

  private isEmptyFrom(first: number): boolean {
    let at = first;
    while (at < this.pieces.length && (this.pieces[at]?.isMark || isSpace(this.pieces[at]?.character))) at += 1;
    return at === this.pieces.length;
  }

  /** The address in round brackets at `at`, where it may be linked to; brackets inside it are balanced. */
  private address(at: number): { target: string; end: number } | null {
    if (this.source[at] !== '(') return null;
    let depth = 0;
    for (let end = at; end < this.source.length && end <= at + IDEA_LIMITS.link.max + 1; end += 1) {
      if (isSpace(this.source[end])) return null;
      if (this.source[end] === '(') depth += 1;
      if (this.source[end] === ')') depth -= 1;
      if (depth > 0) continue;
      const target = this.source.slice(at + 1, end).join('');
      return isLinkTarget(storedLinkTarget(target)) ? { target, end: end + 1 } : null;
    }
    return null;
  }
}

/** What a row of stars or low lines may mean: one is emphasis, two stars are strong, three are both, more are text. */
function marksOf(character: string, length: number): { mark: Mark | null; length: number }[] {
  if (character === '_') return [{ mark: length === 1 ? 'line' : null, length }];
  if (length === 1) return [{ mark: 'star', length }];
  if (length === 2) return [{ mark: 'strong', length }];
  if (length === 3) {
    return [
      { mark: 'strong', length: 2 },
      { mark: 'star', length: 1 },
    ];
  }
  return [{ mark: null, length }];
}

function runsOf(pieces: readonly Piece[]): RichRun[] {
  const runs: RichRun[] = [];
  let text = '';
  pieces.forEach(({ character, strong, emphasis, link }, index) => {
    text += character;
    const next = pieces[index + 1];
    if (next && next.strong === strong && next.emphasis === emphasis && next.link === link) return;
    runs.push({ text, strong, emphasis, link });
    text = '';
  });
  return runs;
}
