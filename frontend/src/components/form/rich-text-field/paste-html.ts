import { withoutForbidden } from '@headframe/shared/common';
import {
  isLinkTarget,
  parseRichText,
  type RichBlock,
  type RichText,
  serialiseRichText,
  storedLinkTarget,
} from '@headframe/shared/rich-text';
import { type HtmlToken, htmlTokens } from './html-tokens';

/** More than any section can hold, with all that a word processor writes around it. */
const HTML_MAX = 2_000_000;
const DEPTH_MAX = 200;

const VOID = new Set(['br', 'img', 'hr', 'input', 'meta', 'link', 'col', 'wbr', 'area', 'base', 'embed', 'source']);
const BLOCKS = new Set(
  'p div li ul ol h1 h2 h3 h4 h5 h6 table tr blockquote pre section article header footer figure address dl dt dd hr'.split(
    ' ',
  ),
);
const HIDDEN = new Set(['head', 'svg', 'math', 'select', 'object', 'button']);

/** What holds for the text inside an element, from those around it. */
interface Scope {
  readonly name: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly link: string | null;
  /** Text in here is not said: Word's own bullets, say. */
  readonly isHidden: boolean;
  readonly heading: 1 | 2 | null;
  /** The outermost list around: lists in lists become one. */
  readonly list: MutableList | null;
  /** The item around, once something of it is there. */
  readonly item: { runs: MutableRun[] | null } | null;
}

interface MutableRun {
  text: string;
  strong: boolean;
  emphasis: boolean;
  link: string | null;
}

interface MutableList {
  kind: 'list';
  isOrdered: boolean;
  items: MutableRun[][];
}

const OUTSIDE: Scope = {
  name: '',
  strong: false,
  emphasis: false,
  link: null,
  isHidden: false,
  heading: null,
  list: null,
  item: null,
};

/**
 * What HTML from the clipboard says, as far as limited Markdown can say it. Made for what Word, LibreOffice, Google Docs and
 * browsers put there; fonts, colours, tables and pictures are left behind, their words are kept.
 */
export function richTextOfHtml(html: string): RichText {
  const reader = new HtmlReader();
  for (const token of htmlTokens(html.slice(0, HTML_MAX))) reader.take(token);
  // Written and read once: the settled form, without spaces that are lost and empty blocks.
  return parseRichText(serialiseRichText(reader.end()));
}

class HtmlReader {
  private readonly blocks: (RichBlock | MutableList)[] = [];
  private readonly open: Scope[] = [];
  private runs: MutableRun[] = [];
  /** The bullet or number that Word writes as text, before the text of its item. */
  private wordBullet: string | null = null;

  private get scope(): Scope {
    return this.open.at(-1) ?? OUTSIDE;
  }

  take(token: HtmlToken): void {
    if (token.kind === 'text') this.text(token.text);
    else if (token.kind === 'open') this.enter(token.name, token.attributes);
    else this.leave(token.name);
  }

  end(): RichText {
    this.flush();
    return this.blocks;
  }

  private text(text: string): void {
    if (this.scope.isHidden) {
      if (this.wordBullet !== null) this.wordBullet += text;
      return;
    }
    const said = withoutForbidden(text.replace(/[\s\u00a0]+/gu, ' '));
    if (said !== '') this.say(said);
  }

  private say(text: string): void {
    const { strong, emphasis, link, heading } = this.scope;
    // A heading is bold by itself.
    this.runs.push({ text, strong: strong && heading === null, emphasis, link });
  }

  private enter(name: string, attributes: ReadonlyMap<string, string>): void {
    if (BLOCKS.has(name)) this.flush();
    if (name === 'br' && !this.scope.isHidden) this.say('\n');
    if ((name === 'td' || name === 'th') && this.runs.length > 0) this.say(' · ');
    if (VOID.has(name)) return;
    if (name === 'li') this.leaveTo(['ul', 'ol'], 'li');
    if (name === 'p') this.leaveTo(['li', 'td', 'th', 'div', 'blockquote'], 'p');
    if (this.open.length >= DEPTH_MAX) return;
    const style = (attributes.get('style') ?? '').toLowerCase();
    if (/mso-list:\s*ignore/.test(style)) this.wordBullet = '';
    this.open.push({ name, ...formatOf(name, style, attributes, this.scope), ...this.placeOf(name, style) });
  }

  /** Where the text of an element goes: a heading, a list, an item. */
  private placeOf(name: string, style: string): Pick<Scope, 'heading' | 'list' | 'item'> {
    const { heading, list, item } = this.scope;
    if (/^h[1-6]$/.test(name)) return { heading: name <= 'h2' ? 1 : 2, list: null, item: null };
    if (name === 'ul' || name === 'ol') {
      return { heading: null, list: list ?? { kind: 'list', isOrdered: name === 'ol', items: [] }, item };
    }
    if (name === 'li') {
      return { heading: null, list: list ?? { kind: 'list', isOrdered: false, items: [] }, item: { runs: null } };
    }
    if (name === 'p' && /mso-list:\s*l\d/.test(style) && list === null) {
      return { heading: null, list: { kind: 'list', isOrdered: false, items: [] }, item: { runs: null } };
    }
    return { heading, list, item };
  }

  private leave(name: string): void {
    if (BLOCKS.has(name)) this.flush();
    const at = this.open.findLastIndex((scope) => scope.name === name);
    if (at !== -1) this.open.length = at;
  }

  /** Closes `name` if it is still open within the nearest of `around`. */
  private leaveTo(around: readonly string[], name: string): void {
    const at = this.open.findLastIndex((scope) => scope.name === name || around.includes(scope.name));
    if (this.open[at]?.name === name) this.open.length = at;
  }

  /** What was said since the last block becomes one. */
  private flush(): void {
    const runs = this.runs;
    this.runs = [];
    const bullet = this.wordBullet;
    if (runs.every(({ text }) => text.trim() === '')) return;
    this.wordBullet = null;
    const { heading, list, item } = this.scope;
    if (item?.runs) item.runs.push({ text: '\n', strong: false, emphasis: false, link: null }, ...runs);
    else if (list !== null) this.addItem(list, runs, bullet);
    else if (heading !== null) this.blocks.push({ kind: 'heading', level: heading, runs });
    else this.blocks.push({ kind: 'paragraph', runs });
  }

  private addItem(list: MutableList, runs: MutableRun[], bullet: string | null): void {
    if (bullet !== null) list.isOrdered = /^\s*\(?[0-9a-z]{1,3}[.)]/i.test(bullet);
    const last = this.blocks.at(-1);
    // Word has no lists, only paragraphs that look like items.
    const isGoingOn = last === list || (bullet !== null && last?.kind === 'list' && last.isOrdered === list.isOrdered);
    const target = isGoingOn ? (last as MutableList) : list;
    if (!isGoingOn) this.blocks.push(list);
    target.items.push(runs);
    const { item } = this.scope;
    if (item !== null) item.runs = runs;
  }
}

function formatOf(
  name: string,
  style: string,
  attributes: ReadonlyMap<string, string>,
  outer: Scope,
): Pick<Scope, 'strong' | 'emphasis' | 'link' | 'isHidden'> {
  const weight = /(?:^|[;\s])font-weight:\s*(bold|bolder|normal|[1-9]00)/.exec(style)?.[1];
  const slant = /(?:^|[;\s])font-style:\s*(italic|oblique|normal)/.exec(style)?.[1];
  const isStrong = name === 'b' || name === 'strong' || outer.strong;
  const isEmphasis = name === 'i' || name === 'em' || outer.emphasis;
  return {
    strong: weight === undefined ? isStrong : /^(?:bold|[6-9])/.test(weight),
    emphasis: slant === undefined ? isEmphasis : slant !== 'normal',
    link: name === 'a' ? linkOf(attributes.get('href') ?? '') : outer.link,
    isHidden: outer.isHidden || HIDDEN.has(name) || /mso-list:\s*ignore|display:\s*none/.test(style),
  };
}

/** Where a link leads, if a text may lead there. Google Docs wraps addresses in its own. */
function linkOf(href: string): string | null {
  const address = storedLinkTarget(href.startsWith('https://www.google.com/url?') ? unwrapped(href) : href.trim());
  return isLinkTarget(address) ? address : null;
}

function unwrapped(href: string): string {
  try {
    return new URL(href).searchParams.get('q') ?? '';
  } catch {
    return '';
  }
}
