import { storedLinkTarget } from './link-target.js';
import { ESCAPABLE, isSpace, isWord, LIST_DIGITS, type RichRun } from './rich-text.js';

interface Letter {
  readonly character: string;
  strong: boolean;
  emphasis: boolean;
  link: string | null;
}

/**
 * The lines of one block in limited Markdown. Where the words could not be read back as they stand, they are written the
 * nearest way: emphasis covers whole words and no space at its ends, empty lines inside a block go.
 */
export function serialiseRuns(runs: readonly RichRun[], isOneLine = false): string[] {
  const letters = settled(runs, isOneLine);
  for (const mark of ['strong', 'emphasis'] as const) snap(letters, mark);
  for (let at = 1; at < letters.length - 1; at += 1) markBreak(letters, at);
  let source = '';
  for (let at = 0; at <= letters.length; at += 1) {
    const change = boundary(letters[at - 1], letters[at]);
    source += change;
    if (at < letters.length) source += escaped(letters, at, change !== '');
  }
  return source === '' ? [] : source.split('\n').map(escapedStart);
}

/** The letters without white space where it would be lost: at the ends of lines and of links. */
function settled(runs: readonly RichRun[], isOneLine: boolean): Letter[] {
  const all = runs.flatMap(({ text, strong, emphasis, link }) =>
    Array.from(text, (character): Letter => {
      const isBreak = character === '\n' && !isOneLine;
      const plain = isSpace(character) && !isBreak && character !== '\u00a0' ? ' ' : character;
      return { character: plain, strong, emphasis, link: link === null ? null : storedLinkTarget(link) };
    }),
  );
  const kept: Letter[] = [];
  for (const letter of all) {
    const isBreak = letter.character === '\n';
    if (isBreak) dropSpaces(kept);
    const last = kept.at(-1);
    if (isSpace(letter.character) && (last === undefined || last.character === '\n')) continue;
    kept.push(letter);
  }
  dropSpaces(kept);
  for (let at = 0; at < kept.length;) at = trimLink(kept, at);
  return kept;
}

/** A line break has the marks that both its neighbours have: whoever keeps lines apart, as editors do, says the same text. */
function markBreak(letters: Letter[], at: number): void {
  const [before, letter, after] = letters.slice(at - 1, at + 2) as [Letter, Letter, Letter];
  if (letter.character !== '\n') return;
  letter.strong = before.strong && after.strong;
  letter.emphasis = before.emphasis && after.emphasis;
  letter.link = before.link === after.link ? before.link : null;
}

function dropSpaces(letters: Letter[]): void {
  while (letters.length > 0 && isSpace(letters.at(-1)?.character)) letters.pop();
}

/** Takes the link off the spaces at its ends. @returns where the next link may begin */
function trimLink(letters: Letter[], from: number): number {
  const { link } = letters[from] as Letter;
  let end = from;
  while (end < letters.length && letters[end]?.link === link) end += 1;
  if (link === null) return end;
  trim(letters, [from, end], (letter) => {
    letter.link = null;
  });
  return end;
}

function trim(letters: Letter[], [from, end]: [number, number], take: (letter: Letter) => void): void {
  let [first, last] = [from, end];
  for (; first < last && isSpace(letters[first]?.character); first += 1) take(letters[first] as Letter);
  for (; last > first && isSpace(letters[last - 1]?.character); last -= 1) take(letters[last - 1] as Letter);
}

/** Emphasis begins and ends where words do: inside a word a star is a star. */
function snap(letters: Letter[], mark: 'strong' | 'emphasis'): void {
  for (const stretch of stretches(letters, mark)) {
    trim(letters, stretch, (letter) => {
      letter[mark] = false;
    });
  }
  for (const stretch of stretches(letters, mark)) widen(letters, stretch, mark);
}

/** Where letters with a mark begin and end. */
function stretches(letters: readonly Letter[], mark: 'strong' | 'emphasis'): [number, number][] {
  const found: [number, number][] = [];
  letters.forEach((letter, at) => {
    if (!letter[mark]) return;
    const last = found.at(-1);
    if (last?.[1] === at) last[1] = at + 1;
    else found.push([at, at + 1]);
  });
  return found;
}

/** Lets a mark cover the words that it covers in part. Where a link begins or ends, so does a word. */
function widen(letters: Letter[], [first, last]: [number, number], mark: 'strong' | 'emphasis'): void {
  const take = (at: number, beside: number): boolean => {
    const letter = letters[at];
    if (!letter || !isWord(letter.character) || letter.link !== letters[beside]?.link) return false;
    letter[mark] = true;
    return true;
  };
  let begin = first - 1;
  while (take(begin, begin + 1)) begin -= 1;
  let end = last;
  while (take(end, end - 1)) end += 1;
}

/** What ends after one letter and begins before the next. */
function boundary(before: Letter | undefined, after: Letter | undefined): string {
  let source = '';
  if (before?.emphasis && !after?.emphasis) source += '_';
  if (before?.strong && !after?.strong) source += '**';
  const isOtherLink = (before?.link ?? null) !== (after?.link ?? null);
  if (before && before.link !== null && isOtherLink) source += `](${before.link})`;
  if (after && after.link !== null && isOtherLink) source += '[';
  if (after?.strong && !before?.strong) source += '**';
  if (after?.emphasis && !before?.emphasis) source += '_';
  return source;
}

/** A letter, with a backslash where it would be read as more than a letter. */
function escaped(letters: readonly Letter[], at: number, isBegin: boolean): string {
  const { character, link } = letters[at] as Letter;
  const [before, after] = [letters[at - 1], letters[at + 1]];
  const isEdge = isBegin || boundary(letters[at], after) !== '';
  const isMeant = {
    '\\': isEdge || (after !== undefined && ESCAPABLE.has(after.character)),
    '*': isEdge || !isHarmless(before?.character, after?.character),
    _: isEdge || !isHarmless(before?.character, after?.character),
    '[': link !== null,
    ']': link !== null || isEdge || after?.character === '(',
  }[character];
  return isMeant ? `\\${character}` : character;
}

/** Inside a word and alone among spaces a star is a star. */
function isHarmless(before: string | undefined, after: string | undefined): boolean {
  return (isWord(before) && isWord(after)) || (isSpace(before) && isSpace(after));
}

const NUMBER = new RegExp(`^([1-9][0-9]{0,${LIST_DIGITS - 1}})\\. `);

/** A line that would be read as a heading or a list item says so with a backslash. */
function escapedStart(line: string): string {
  if (/^(?:#{2,3}|[-*]) /.test(line)) return `\\${line}`;
  return line.replace(NUMBER, '$1\\. ');
}
