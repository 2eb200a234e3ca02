import { parseRichText } from './parse-rich-text.js';
import type { RichBlock, RichRun } from './rich-text.js';

const textOfRuns = (runs: readonly RichRun[]) => runs.map(({ text }) => text).join('');

/** The lines of a block; list items keep their dash or number. */
function linesOf(block: RichBlock): string[] {
  if (block.kind !== 'list') return [textOfRuns(block.runs)];
  return block.items.map((runs, index) => `${block.isOrdered ? `${index + 1}.` : '–'} ${textOfRuns(runs)}`);
}

/** What a text says without its marks: for mails, excerpts and whoever compares words. */
export function plainTextOf(source: string): string {
  return parseRichText(source).flatMap(linesOf).join('\n');
}
