/** A piece of HTML: a tag that opens or closes, or text between tags. */
export type HtmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/** What word processors write by name; everything else comes as itself or by number. */
const NAMED = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    shy: '',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    laquo: '«',
    raquo: '»',
    euro: '€',
    middot: '·',
    bull: '•',
    copy: '©',
    reg: '®',
    deg: '°',
    sect: '§',
    auml: 'ä',
    ouml: 'ö',
    uuml: 'ü',
    Auml: 'Ä',
    Ouml: 'Ö',
    Uuml: 'Ü',
    szlig: 'ß',
    aacute: 'á',
    eacute: 'é',
    iacute: 'í',
    oacute: 'ó',
    uacute: 'ú',
    Aacute: 'Á',
    Eacute: 'É',
    Iacute: 'Í',
    Oacute: 'Ó',
    Uacute: 'Ú',
    ntilde: 'ñ',
    Ntilde: 'Ñ',
    iquest: '¿',
    iexcl: '¡',
  }),
);

const RAW = new Set(['style', 'script', 'title', 'xml', 'textarea', 'noscript', 'iframe', 'template']);

/**
 * Cuts HTML into tags and text, once from the left to the right. The browser could do it too, but the page's policy lets no
 * string become markup, whoever asks; and what is only read here never runs.
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0;
  while (at < html.length) {
    const begin = html.indexOf('<', at);
    if (begin !== at) yield { kind: 'text', text: decoded(html.slice(at, begin === -1 ? html.length : begin)) };
    if (begin === -1) return;
    if (html.startsWith('<!--', begin)) {
      at = after(html, '-->', begin + 4);
      continue;
    }
    const end = tagEnd(html, begin + 1);
    const tag = /^\/?[a-zA-Z][^\s/>]*/.exec(html.slice(begin + 1, Math.min(end, begin + 60)))?.[0].toLowerCase();
    at = end + 1;
    if (tag === undefined) continue;
    if (tag.startsWith('/')) {
      yield { kind: 'close', name: tag.slice(1) };
    } else if (RAW.has(tag)) {
      at = afterRaw(html, tag, at);
    } else {
      yield { kind: 'open', name: tag, attributes: attributesOf(html.slice(begin + 1 + tag.length, end)) };
    }
  }
}

/** The place after the next `text`, or the end. */
function after(html: string, text: string, from: number): number {
  const found = html.indexOf(text, from);
  return found === -1 ? html.length : found + text.length;
}

/** The place after an element whose content is no markup. */
function afterRaw(html: string, tag: string, from: number): number {
  const closing = new RegExp(`</${tag}`, 'gi');
  closing.lastIndex = from;
  return closing.test(html) ? tagEnd(html, closing.lastIndex) + 1 : html.length;
}

/** Where a tag ends: the next `>` outside quotation marks. */
function tagEnd(html: string, from: number): number {
  let quote = '';
  for (let at = from; at < html.length; at += 1) {
    const character = html.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '>') {
      return at;
    } else if (character === '"' || character === "'") {
      quote = character;
    }
  }
  return html.length;
}

function attributesOf(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  const pattern = /([^\s=/>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
  for (const [, name = '', double, single, bare] of source.slice(0, 5000).matchAll(pattern)) {
    attributes.set(name.toLowerCase(), decoded(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

function decoded(text: string): string {
  return text.replace(/&(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});/g, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED.get(name) ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
  });
}
