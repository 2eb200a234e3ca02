import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseRichText } from '@headframe/shared/rich-text';
import { canonical, documentOf, markdownOf } from './editor-document';
import { editorSchema } from './editor-schema';

const CONSTRUCTS = '**|_|[|](https://a.example)|\\|## |### |- |1. |2. |  | |a|ж|🙂'.split('|');

describe('the document of the editor', () => {
  it('holds every text of limited Markdown and gives it back in its settled form', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('\n', '\n\n', ...CONSTRUCTS), { maxLength: 40 }), (parts) => {
        const source = parts.join('');
        const document = documentOf(parseRichText(source));
        document.check();
        expect(markdownOf(document)).toBe(canonical(source));
      }),
      { numRuns: 1000 },
    );
  });

  it('says nothing that could not be stored', () => {
    const paragraph = editorSchema.nodes['paragraph']?.create(null, editorSchema.text('Gruben\u200blicht\u202e'));
    expect(markdownOf(editorSchema.topNodeType.create(null, paragraph))).toBe('Grubenlicht');
  });
});
