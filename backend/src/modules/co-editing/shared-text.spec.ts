import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseRichText, serialiseRichText } from '@headframe/shared/rich-text';
import * as Y from 'yjs';
import { changeFromOutside } from './merge-blocks.js';
import { blocksOf, documentOf, ForeignContent, FRAGMENT, insertBlocks, textOf } from './shared-text.js';

const canonical = (text: string) => serialiseRichText(parseRichText(text));
const CONSTRUCTS = '**|_|[|](https://a.example)|## |### |- |1. |2. |  | |a|ж|🙂'.split('|');
const markdown = fc
  .array(fc.constantFrom('\n', '\n\n', ...CONSTRUCTS), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe('a shared text', () => {
  it('says what it was begun with', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        expect(textOf(documentOf(source))).toBe(canonical(source));
      }),
      { numRuns: 500 },
    );
  });

  it('says nothing that could not be saved, whatever an editor has put in', () => {
    const doc = documentOf('Licht');
    const words = (doc.getXmlFragment(FRAGMENT).get(0) as Y.XmlElement).get(0) as Y.XmlText;
    words.insert(2, '\u200b\u202e');
    expect(textOf(doc)).toBe('Licht');
  });

  it('says it also where a mark goes over a line break', () => {
    for (const source of ['**a\nb**', '_a\nb_', '[a\nb](https://a.example)', '**### \n[**'])
      expect(textOf(documentOf(source))).toBe(canonical(source));
  });

  it('is the same for everybody, in whatever order and how often updates arrive', () => {
    const edit = fc.record({
      who: fc.nat(2),
      block: fc.nat(5),
      at: fc.nat(20),
      text: fc.string({ minLength: 1, maxLength: 6 }),
      isRemoval: fc.boolean(),
    });
    fc.assert(
      fc.property(markdown, fc.array(edit, { maxLength: 30 }), fc.array(fc.nat(1000)), (source, edits, order) => {
        const begun = Y.encodeStateAsUpdate(documentOf(source));
        const people = [0, 1, 2].map(() => {
          const doc = new Y.Doc();
          Y.applyUpdate(doc, begun);
          return doc;
        });
        const sent: Uint8Array[] = [begun];
        for (const doc of people) doc.on('update', (update: Uint8Array) => sent.push(update));
        for (const { who, block, at, text, isRemoval } of edits)
          apply(people[who] as Y.Doc, { block, at, text, isRemoval });
        const shuffled = sent.toSorted((_, b) => ((order[sent.indexOf(b)] ?? 0) % 3) - 1);
        const states = [sent, sent.toReversed(), [...shuffled, ...sent]].map((updates) => {
          const doc = new Y.Doc();
          for (const update of updates) Y.applyUpdate(doc, update);
          return textOf(doc);
        });
        expect(new Set(states).size).toBe(1);
      }),
      { numRuns: 200 },
    );
  });

  it.each<[string, (fragment: Y.XmlFragment) => void]>([
    ['another element', (fragment) => fragment.insert(0, [new Y.XmlElement('script')])],
    ['bare text', (fragment) => fragment.insert(0, [new Y.XmlText('x')])],
    ['another mark', (fragment) => paragraph(fragment, { style: { color: 'red' } })],
    ['a link that runs', (fragment) => paragraph(fragment, { link: { href: 'javascript:alert(1)' } })],
    ['a link that is no address', (fragment) => paragraph(fragment, { link: { href: 7 } })],
    [
      'a heading of the ninth level',
      (fragment) => {
        const heading = new Y.XmlElement<{ level: number }>('heading');
        heading.setAttribute('level', 9);
        fragment.insert(0, [heading as Y.XmlElement]);
      },
    ],
  ])('refuses %s', (_, make) => {
    const doc = new Y.Doc();
    make(doc.getXmlFragment(FRAGMENT));
    expect(() => textOf(doc)).toThrow(ForeignContent);
  });
});

function paragraph(fragment: Y.XmlFragment, marks: object): void {
  const text = new Y.XmlText();
  text.insert(0, 'x', marks);
  const element = new Y.XmlElement('paragraph');
  element.insert(0, [text]);
  fragment.insert(0, [element]);
}

function apply(
  doc: Y.Doc,
  { block, at, text, isRemoval }: { block: number; at: number; text: string; isRemoval: boolean },
): void {
  const fragment = doc.getXmlFragment(FRAGMENT);
  if (isRemoval && fragment.length > 1) {
    fragment.delete(block % fragment.length, 1);
    return;
  }
  const target = fragment.length === 0 ? undefined : fragment.get(block % fragment.length);
  const inner = target instanceof Y.XmlElement ? target.toArray().find((node) => node instanceof Y.XmlText) : undefined;
  if (inner) inner.insert(at % (inner.length + 1), text);
  else insertBlocks(doc, 0, [{ kind: 'paragraph', runs: [{ text, strong: false, emphasis: false, link: null }] }]);
}

function merged(base: string, outside: string, shared: string): string {
  const doc = documentOf(shared);
  const change = changeFromOutside(parseRichText(base), parseRichText(outside), blocksOf(doc));
  if (change) {
    doc.getXmlFragment(FRAGMENT).delete(change.at, change.remove);
    insertBlocks(doc, change.at, change.insert);
  }
  return textOf(doc);
}

describe('what was saved elsewhere', () => {
  it.each([
    ['takes the place of what nobody changed', 'a\n\nb\n\nc', 'a\n\nB\n\nc', 'a\n\nb\n\nc', 'a\n\nB\n\nc'],
    ['stands before what was written here', 'a\n\nb', 'A\n\nb', 'a\n\nb\n\nc', 'A\n\nb\n\nc'],
    ['stands after what was written here', 'a\n\nb', 'a\n\nB', '0\n\na\n\nb', '0\n\na\n\nB'],
    ['stays beside what was written here instead', 'a\n\nb', 'a\n\nB', 'a\n\nβ', 'a\n\nβ\n\nB'],
    ['is there already', 'a', 'a b', 'a b', 'a b'],
    ['comes into an empty text', '', 'new', '', 'new'],
    ['may be nothing', 'a\n\nb', '', 'a\n\nb', ''],
    ['is added where both added', 'a', 'a\n\nb', 'a\n\nc', 'a\n\nc\n\nb'],
  ])('%s', (_, base, outside, shared, result) => {
    expect(merged(base, outside, shared)).toBe(result);
  });

  it('never loses a block that was added on either side', () => {
    const blocks = fc.array(fc.constantFrom<string>('a', 'b', 'c', 'd'), { maxLength: 5 });
    fc.assert(
      fc.property(blocks, fc.nat(5), fc.nat(5), (base, here, there) => {
        const withOne = (at: number, word: string) => base.toSpliced(Math.min(at, base.length), 0, word).join('\n\n');
        const result = merged(base.join('\n\n'), withOne(there, 'theirs'), withOne(here, 'ours'));
        expect(result.split('\n\n').toSorted()).toEqual([...base, 'ours', 'theirs'].toSorted());
      }),
    );
  });
});
