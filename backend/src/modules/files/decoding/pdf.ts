import { inflateSync } from 'node:zlib';

/** What makes a document act: scripts, programs, forms of a second kind, files within. A hidden one cannot be looked at. */
const ACTING =
  /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|OpenAction|AA|SubmitForm|ImportData|Encrypt)(?![A-Za-z])/;
const MOST_INFLATED = 40_000_000;

/** Names may be written with numbers for letters: `/J#53`. */
const plainNames = (content: string): string =>
  content.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

export function isWholePdf(content: string): boolean {
  return /^%PDF-[12]\.\d/.test(content) && /%%EOF\s*$/.test(content.slice(-1100)) && content.includes('startxref');
}

/** Whether a document acts on its own or carries other files. Objects that are packed together are unpacked to see. */
export function isActingPdf(content: string): boolean {
  if (ACTING.test(plainNames(content.replace(/stream\r?\n[^]*?endstream/g, 'stream endstream')))) return true;
  let left = MOST_INFLATED;
  for (const [, packed = ''] of content.matchAll(/\/ObjStm[^]{0,400}?stream\r?\n([^]*?)endstream/g)) {
    try {
      const objects = inflateSync(Buffer.from(packed, 'latin1'), { maxOutputLength: Math.max(1, left) });
      left -= objects.length;
      if (ACTING.test(plainNames(objects.toString('latin1')))) return true;
    } catch {
      // Packed in a way that cannot be looked into.
      return true;
    }
  }
  return false;
}
