import { withoutForbidden } from '@headframe/shared/common';
import {
  parseRichText,
  type RichBlock,
  type RichRun,
  type RichText,
  serialiseRichText,
} from '@headframe/shared/rich-text';
import type { Mark, Node } from 'prosemirror-model';
import { editorSchema, markType, nodeType } from './editor-schema';

/** A text as the editor holds it. An empty one has one empty paragraph to write in. */
export function documentOf(text: RichText): Node {
  const blocks = text.map(nodeOf);
  return editorSchema.topNodeType.create(null, blocks.length > 0 ? blocks : [nodeType('paragraph').create()]);
}

/** What the editor holds as limited Markdown. Keyboards and other windows may bring what nobody sees and nothing can store. */
export function markdownOf(document: Node): string {
  return serialiseRichText(document.children.map(blockOf));
}

/** Limited Markdown as the editor would write it: two texts of one form are one text. */
export const canonical = (markdown: string) => serialiseRichText(parseRichText(markdown));

function nodeOf(block: RichBlock): Node {
  if (block.kind === 'paragraph') return nodeType('paragraph').create(null, inlinesOf(block.runs));
  if (block.kind === 'heading') {
    const flat = block.runs.map((run) => ({ ...run, text: run.text.replaceAll('\n', ' ') }));
    return nodeType('heading').create({ level: block.level }, inlinesOf(flat));
  }
  const items = block.items.map((runs) =>
    nodeType('list_item').create(null, nodeType('paragraph').create(null, inlinesOf(runs))),
  );
  return nodeType(block.isOrdered ? 'ordered_list' : 'bullet_list').create(null, items);
}

function inlinesOf(runs: readonly RichRun[]): Node[] {
  return runs.flatMap(({ text, strong, emphasis, link }) => {
    const marks: Mark[] = [
      ...(link === null ? [] : [markType('link').create({ href: link })]),
      ...(strong ? [markType('strong').create()] : []),
      ...(emphasis ? [markType('em').create()] : []),
    ];
    const nodes: Node[] = [];
    text.split('\n').forEach((line, index) => {
      if (index > 0) nodes.push(nodeType('hard_break').create(null, null, marks));
      if (line !== '') nodes.push(editorSchema.text(line, marks));
    });
    return nodes;
  });
}

function blockOf(node: Node): RichBlock {
  if (node.type === nodeType('heading')) {
    return { kind: 'heading', level: node.attrs['level'] === 2 ? 2 : 1, runs: runsOf(node) };
  }
  if (node.type === nodeType('paragraph')) return { kind: 'paragraph', runs: runsOf(node) };
  return {
    kind: 'list',
    isOrdered: node.type === nodeType('ordered_list'),
    items: node.children.map((item) => item.children.flatMap(runsOf)),
  };
}

function runsOf(node: Node): RichRun[] {
  return node.children.map((child) => {
    const link = child.marks.find(({ type }) => type === markType('link'));
    return {
      text: child.isText ? withoutForbidden(child.text ?? '') : '\n',
      strong: child.marks.some(({ type }) => type === markType('strong')),
      emphasis: child.marks.some(({ type }) => type === markType('em')),
      link: link ? String(link.attrs['href']) : null,
    };
  });
}
