import { describe, expect, it } from '@jest/globals';
import { parseRichText } from '@headframe/shared/rich-text';
import { history, undo } from 'prosemirror-history';
import { EditorState, Selection } from 'prosemirror-state';
import { prosemirrorToYXmlFragment, yXmlFragmentToProseMirrorRootNode } from 'y-prosemirror';
import { Doc } from 'yjs';
import { documentOf, markdownOf } from '../../../components/form/rich-text-field/editor-document';
import { NO_PAST, pastOf } from '../../../components/form/rich-text-field/editor-past';
import { editorSchema, nodeType } from '../../../components/form/rich-text-field/editor-schema';
import { bringIn, fragmentOf } from './bringing-in';

const document = (markdown: string) => documentOf(parseRichText(markdown));

function sharedText(markdown: string) {
  const doc = new Doc();
  if (markdown !== '') prosemirrorToYXmlFragment(document(markdown), fragmentOf(doc));
  return { doc, says: () => markdownOf(yXmlFragmentToProseMirrorRootNode(fragmentOf(doc), editorSchema)) };
}

/** Somebody who writes alone: each of these is a step of its own. */
class Writer {
  private state: EditorState;

  constructor(markdown: string) {
    this.state = EditorState.create({ doc: document(markdown), plugins: [history({ newGroupDelay: -1 })] });
  }

  type(text: string): this {
    const { doc, tr } = this.state;
    return this.take(tr.insertText(text, Selection.atEnd(doc).head));
  }

  makeHeading(): this {
    return this.take(this.state.tr.setBlockType(1, 1, nodeType('heading'), { level: 1 }));
  }

  newLine(): this {
    return this.take(this.state.tr.split(Selection.atEnd(this.state.doc).head, 1, [{ type: nodeType('paragraph') }]));
  }

  undo(): this {
    undo(this.state, (transaction) => this.take(transaction));
    return this;
  }

  bringInto(shared: ReturnType<typeof sharedText>, base: string) {
    return bringIn(shared, base, this.state.doc, pastOf(this.state));
  }

  private take(transaction: EditorState['tr']): this {
    this.state = this.state.apply(transaction);
    return this;
  }
}

describe('what was typed before the shared text came', () => {
  it('is undone and redone step by step', () => {
    const shared = sharedText('');
    const own = new Writer('')
      .type('Now')
      .makeHeading()
      .newLine()
      .type('The shed')
      .type(' is empty')
      .bringInto(shared, '');
    expect(shared.says()).toBe('## Now\n\nThe shed is empty');
    own.undo();
    expect(shared.says()).toBe('## Now\n\nThe shed');
    own.undo();
    own.undo();
    expect(shared.says()).toBe('## Now');
    own.undo();
    expect(shared.says()).toBe('Now');
    own.undo();
    expect(shared.says()).toBe('');
    for (let count = 0; count < 5; count += 1) own.redo();
    expect(shared.says()).toBe('## Now\n\nThe shed is empty');
  });

  it('can still be redone when it was undone', () => {
    const shared = sharedText('The shed');
    const own = new Writer('The shed').type(' is').type(' empty').undo().undo().bringInto(shared, 'The shed');
    expect(shared.says()).toBe('The shed');
    own.redo();
    own.redo();
    expect(shared.says()).toBe('The shed is empty');
  });

  it('is one step where somebody else has written meanwhile, whose words stay', () => {
    const base = 'The shed\n\nThe hall\n\nThe yard';
    const shared = sharedText('Our old shed\n\nThe hall\n\nThe yard');
    const own = new Writer(base).type(' is').type(' wet').bringInto(shared, base);
    expect(shared.says()).toBe('Our old shed\n\nThe hall\n\nThe yard is wet');
    own.undo();
    expect(shared.says()).toBe('Our old shed\n\nThe hall\n\nThe yard');
  });
});

describe('what nobody typed', () => {
  it('leaves the shared text as it is, with nothing to undo', () => {
    const shared = sharedText('The shed');
    let changes = 0;
    shared.doc.on('update', () => (changes += 1));
    const own = bringIn(shared, 'The shed', document('The shed'), NO_PAST);
    expect({ changes, canUndo: own.canUndo() }).toEqual({ changes: 0, canUndo: false });
  });

  it('takes what others wrote', () => {
    const shared = sharedText('The shed is full');
    const own = bringIn(shared, 'The shed', document('The shed'), NO_PAST);
    expect({ says: shared.says(), canUndo: own.canUndo() }).toEqual({ says: 'The shed is full', canUndo: false });
  });
});
