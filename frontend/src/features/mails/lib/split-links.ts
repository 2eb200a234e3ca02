/** A piece of a mail: words, or a link into this installation. */
export type MailPiece = { readonly words: string } | { readonly words: string; readonly path: string };

const ADDRESS = /https?:\/\/[^\s<>"]+/g;

/**
 * Finds the links of a mail's text part that lead into this installation. Everything else stays words: a mail shows what
 * people wrote, and nobody is led elsewhere by it.
 */
export function splitLinks(text: string, origin: string): MailPiece[] {
  const pieces: MailPiece[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const words = found.replace(/[.,;:!?)]+$/, '');
    if (!URL.canParse(words) || new URL(words).origin !== origin) continue;
    const { pathname, search, hash } = new URL(words);
    pieces.push({ words: text.slice(end, index) }, { words, path: `${pathname}${search}${hash}` });
    end = index + words.length;
  }
  return [...pieces, { words: text.slice(end) }].filter(({ words }) => words !== '');
}
