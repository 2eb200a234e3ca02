import { withoutForbidden } from '@headframe/shared/common';
import {
  isLinkTarget,
  parseRichText,
  type RichBlock,
  type RichRun,
  type RichText,
  serialiseRichText,
} from '@headframe/shared/rich-text';
import * as Y from 'yjs';

/** Under this name the editor of the page keeps a text in its Yjs document. */
export const FRAGMENT = 'text';

const ELEMENTS = new Set(['paragraph', 'heading', 'bullet_list', 'ordered_list', 'list_item', 'hard_break']);
const MARKS = new Set(['strong', 'em', 'link']);
const DEPTH_MAX = 4;

/** A shared text holds something that limited Markdown cannot say. */
export class ForeignContent extends Error {}

/** A new shared text that says this. */
export function documentOf(markdown: string): Y.Doc {
  const doc = new Y.Doc();
  insertBlocks(doc, 0, parseRichText(markdown));
  return doc;
}

/** Puts blocks into a shared text, in the shape in which the editor of the page does. */
export function insertBlocks(doc: Y.Doc, at: number, blocks: RichText): void {
  doc.getXmlFragment(FRAGMENT).insert(at, blocks.map(elementOf));
}

/** What a shared text says, block by block, without what could not be saved. @throws ForeignContent */
export function blocksOf(doc: Y.Doc): RichBlock[] {
  return doc
    .getXmlFragment(FRAGMENT)
    .toArray()
    .map((node) => blockOf(elementIn(node)));
}

/** What a shared text says as limited Markdown. @throws ForeignContent */
export const textOf = (doc: Y.Doc): string => serialiseRichText(blocksOf(doc));

function elementOf(block: RichBlock): Y.XmlElement {
  if (block.kind === 'list') {
    const list = new Y.XmlElement(block.isOrdered ? 'ordered_list' : 'bullet_list');
    list.insert(
      0,
      block.items.map((runs) => {
        const item = new Y.XmlElement('list_item');
        const paragraph = new Y.XmlElement('paragraph');
        paragraph.insert(0, inlinesOf(runs));
        item.insert(0, [paragraph]);
        return item;
      }),
    );
    return list;
  }
  const element = new Y.XmlElement<{ level?: number }>(block.kind);
  if (block.kind === 'heading') element.setAttribute('level', block.level);
  element.insert(0, inlinesOf(block.runs));
  return element as Y.XmlElement;
}

function inlinesOf(runs: readonly RichRun[]): (Y.XmlElement | Y.XmlText)[] {
  const nodes: (Y.XmlElement | Y.XmlText)[] = [];
  for (const { text, strong, emphasis, link } of runs) {
    const marks = {
      ...(strong ? { strong: {} } : {}),
      ...(emphasis ? { em: {} } : {}),
      ...(link ? { link: { href: link } } : {}),
    };
    text.split('\n').forEach((line, index) => {
      if (index > 0) nodes.push(new Y.XmlElement('hard_break'));
      if (line === '') return;
      const last = nodes.at(-1);
      const target = last instanceof Y.XmlText ? last : new Y.XmlText();
      if (target !== last) nodes.push(target);
      // Explicit nulls end what came before.
      target.insert(lengths.get(target) ?? 0, line, { strong: null, em: null, link: null, ...marks });
      lengths.set(target, (lengths.get(target) ?? 0) + line.length);
    });
  }
  return nodes;
}

/** A text that is in no document yet does not know its own length. */
const lengths = new WeakMap<Y.XmlText, number>();

function elementIn(node: unknown): Y.XmlElement {
  if (!(node instanceof Y.XmlElement) || !ELEMENTS.has(node.nodeName)) throw new ForeignContent();
  return node;
}

function blockOf(element: Y.XmlElement): RichBlock {
  if (element.nodeName === 'bullet_list' || element.nodeName === 'ordered_list') {
    const items = element.toArray().map((item) => runsIn(elementIn(item), 2));
    return { kind: 'list', isOrdered: element.nodeName === 'ordered_list', items };
  }
  if (element.nodeName === 'heading') {
    const level: unknown = element.getAttribute('level');
    if (level !== 1 && level !== 2) throw new ForeignContent();
    return { kind: 'heading', level, runs: runsIn(element, 1) };
  }
  return { kind: 'paragraph', runs: runsIn(element, 1) };
}

/** Writing at once may put one block into another for a moment: their words count, their order is the editor's affair. */
function runsIn(element: Y.XmlElement, depth: number): RichRun[] {
  if (depth > DEPTH_MAX) throw new ForeignContent();
  const runs: RichRun[] = [];
  for (const child of element.toArray()) {
    if (child instanceof Y.XmlText) {
      runs.push(...runsOfText(child));
      continue;
    }
    const inner = elementIn(child);
    if (inner.nodeName === 'hard_break' || runs.length > 0) runs.push(plain('\n'));
    if (inner.nodeName !== 'hard_break') runs.push(...runsIn(inner, depth + 1));
  }
  return runs;
}

const plain = (text: string): RichRun => ({ text, strong: false, emphasis: false, link: null });

function runsOfText(text: Y.XmlText): RichRun[] {
  return (text.toDelta() as { insert: unknown; attributes?: Record<string, { href?: unknown } | null> }[]).map(
    ({ insert, attributes }) => {
      // Nobody types a NUL.
      if (typeof insert !== 'string' || insert.includes('\u0000')) throw new ForeignContent();
      const marks = Object.entries(attributes ?? {}).filter(([, value]) => value !== null);
      if (marks.some(([name]) => !MARKS.has(name))) throw new ForeignContent();
      const names = new Set(marks.map(([name]) => name));
      const link: { href?: unknown } | null = attributes?.['link'] ?? null;
      if (link !== null && !(typeof link.href === 'string' && isLinkTarget(link.href))) throw new ForeignContent();
      return {
        text: withoutForbidden(insert),
        strong: names.has('strong'),
        emphasis: names.has('em'),
        link: link === null ? null : String(link.href),
      };
    },
  );
}
