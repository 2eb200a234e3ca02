import { HEADING_MARKS, type RichBlock, type RichText } from './rich-text.js';
import { serialiseRuns } from './serialise-runs.js';

/** The one way to write a text in limited Markdown: reading it back gives the same text. Empty blocks go. */
export function serialiseRichText(text: RichText): string {
  let source = '';
  let wasBullets = false;
  for (const block of text) {
    const written = serialiseBlock(block);
    if (written === '') continue;
    const isBullets = block.kind === 'list' && !block.isOrdered;
    // Two bullet lists without anything between them read as one.
    if (source !== '') source += wasBullets && isBullets ? '\n' : '\n\n';
    source += written;
    wasBullets = isBullets;
  }
  return source.normalize('NFC');
}

function serialiseBlock(block: RichBlock): string {
  if (block.kind === 'paragraph') return serialiseRuns(block.runs).join('\n');
  if (block.kind === 'heading') {
    const line = serialiseRuns(block.runs, true).join('');
    return line === '' ? '' : `${HEADING_MARKS[block.level]} ${line}`;
  }
  return block.items
    .map((runs) => serialiseRuns(runs))
    .filter((lines) => lines.length > 0)
    .map((lines, index) => `${block.isOrdered ? `${index + 1}.` : '-'} ${lines.join('\n  ')}`)
    .join('\n');
}
