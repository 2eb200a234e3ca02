import { isLinkTarget } from '@headframe/shared/rich-text';
import { Schema } from 'prosemirror-model';

/**
 * Just what limited Markdown can say (`RichText` of the contract): an editor of this schema cannot hold anything else. Headings
 * begin at the fourth level, since the editor stands under a part's title in a form.
 */
export const editorSchema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { group: 'block', content: 'inline*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    heading: {
      group: 'block',
      content: 'text*',
      defining: true,
      attrs: { level: { default: 1, validate: 'number' } },
      parseDOM: [
        { tag: 'h4', attrs: { level: 1 } },
        { tag: 'h5', attrs: { level: 2 } },
      ],
      toDOM: ({ attrs }) => [attrs['level'] === 2 ? 'h5' : 'h4', 0],
    },
    bullet_list: { group: 'block', content: 'list_item+', parseDOM: [{ tag: 'ul' }], toDOM: () => ['ul', 0] },
    ordered_list: { group: 'block', content: 'list_item+', parseDOM: [{ tag: 'ol' }], toDOM: () => ['ol', 0] },
    list_item: { content: 'paragraph', defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
    hard_break: {
      group: 'inline',
      inline: true,
      selectable: false,
      linebreakReplacement: true,
      parseDOM: [{ tag: 'br' }],
      toDOM: () => ['br'],
    },
    text: { group: 'inline' },
  },
  marks: {
    link: {
      attrs: { href: { validate: (href) => typeof href === 'string' && isLinkTarget(href) } },
      inclusive: false,
      // No `href` in the editor: a click sets the cursor, and nothing of the page is left by mistake.
      toDOM: ({ attrs }) => ['span', { 'data-link': String(attrs['href']) }, 0],
      parseDOM: [
        {
          tag: 'span[data-link]',
          getAttrs: (span) => {
            const href = span.dataset['link'] ?? '';
            return isLinkTarget(href) ? { href } : false;
          },
        },
      ],
    },
    strong: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
    em: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
  },
});

type NodeName = 'paragraph' | 'heading' | 'bullet_list' | 'ordered_list' | 'list_item' | 'hard_break';

/** A node of the schema by its name. */
export function nodeType(name: NodeName) {
  const type = editorSchema.nodes[name];
  if (!type) throw new Error(`The editor knows no ${name}.`);
  return type;
}

/** A mark of the schema by its name. */
export function markType(name: 'link' | 'strong' | 'em') {
  const type = editorSchema.marks[name];
  if (!type) throw new Error(`The editor knows no ${name}.`);
  return type;
}
