/** What a file is by its first bytes; `null` for everything that is not taken. */
export type ContentType = 'jpeg' | 'png' | 'webp' | 'pdf';

const text = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.subarray(from, to)).toString('latin1');

export function contentType(head: Uint8Array): ContentType | null {
  if (text(head, 0, 3) === '\u00ff\u00d8\u00ff') return 'jpeg';
  if (text(head, 0, 8) === '\u0089PNG\r\n\u001a\n') return 'png';
  if (text(head, 0, 4) === 'RIFF' && text(head, 8, 12) === 'WEBP') return 'webp';
  return text(head, 0, 5) === '%PDF-' ? 'pdf' : null;
}

/** What no camera and no painting program writes into a picture, and a file that is two things at once needs. */
const FOREIGN = [/<(?:script|svg|html)[\s>]/i, /<!doctype html/i, /<\?php\s/i, /%PDF-1\.\d[\r\n]/];

/** What a zip archive ends with, where the file ends or close to it. */
const ARCHIVE_END = 'PK\u0005\u0006';
const ARCHIVE_TAIL = 400;

/**
 * Whether a picture is something else too: a page, a script, a document, an archive behind it. Nothing of that would
 * survive the decoding; whoever sends it is told so all the same.
 */
export function isTwoThings(picture: Buffer): boolean {
  const content = picture.toString('latin1');
  return FOREIGN.some((pattern) => pattern.test(content)) || content.slice(-ARCHIVE_TAIL).includes(ARCHIVE_END);
}
