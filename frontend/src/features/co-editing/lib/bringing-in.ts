import { mergeTexts } from '@headframe/shared/versions';
import { parseRichText } from '@headframe/shared/rich-text';
import type { Node } from 'prosemirror-model';
import {
  defaultDeleteFilter,
  defaultProtectedNodes,
  prosemirrorToYXmlFragment,
  ySyncPluginKey,
  yXmlFragmentToProseMirrorRootNode,
} from 'y-prosemirror';
import { type Doc, UndoManager, type XmlFragment } from 'yjs';
import { canonical, documentOf, markdownOf } from '../../../components/form/rich-text-field/editor-document';
import type { EditorPast } from '../../../components/form/rich-text-field/editor-past';
import { editorSchema } from '../../../components/form/rich-text-field/editor-schema';

/** The API keeps the text under this name in its Yjs document. */
const FRAGMENT = 'text';
export const fragmentOf = (doc: Doc): XmlFragment => doc.getXmlFragment(FRAGMENT);

/**
 * Brings what stands in an editor into the shared text before the two are tied: somebody may have typed before the line was
 * there, or this device has kept something. Where both changed the same words, both stay.
 *
 * @param base what both began from
 * @param past how it came to stand there: as long as nobody else has written, it is written once more, step by step
 * @returns the history of this editor, in which all that can be undone
 */
export function bringIn({ doc }: { readonly doc: Doc }, base: string, mine: Node, past: EditorPast): UndoManager {
  const fragment = fragmentOf(doc);
  const put = (document: Node) => void prosemirrorToYXmlFragment(document, fragment);
  const shared = yXmlFragmentToProseMirrorRootNode(fragment, editorSchema);
  const [from, to, theirs] = [canonical(base), markdownOf(mine), markdownOf(shared)];

  if (theirs === from) {
    const steps = [...past.undone.toReversed(), mine, ...past.redone];
    const [first = mine, ...later] = steps;
    // As it stands, the space after the last word included. To leave an empty text alone keeps one empty line one.
    if (!(first.eq(shared) || (markdownOf(first) === '' && theirs === ''))) put(first);
    return replay(
      fragment,
      later.map((step) => () => put(step)),
      past.redone.length,
    );
  }
  if (to === from || to === theirs) {
    if (to !== from) put(mine);
    return historyOf(fragment);
  }
  return replay(fragment, [() => put(documentOf(parseRichText(joined(from, to, theirs))))], 0);
}

/** A history that begins with these steps, the last of which are taken back again. */
function replay(fragment: XmlFragment, steps: readonly (() => void)[], takenBack: number): UndoManager {
  const history = historyOf(fragment);
  for (const step of steps) {
    step();
    history.stopCapturing();
  }
  for (let count = 0; count < takenBack; count += 1) history.undo();
  return history;
}

/** As the editor's plugin would make it. */
const historyOf = (fragment: XmlFragment): UndoManager =>
  new UndoManager(fragment, {
    trackedOrigins: new Set([ySyncPluginKey]),
    deleteFilter: (item) => defaultDeleteFilter(item, defaultProtectedNodes),
    captureTransaction: ({ meta }) => meta.get('addToHistory') !== false,
  });

function joined(base: string, mine: string, theirs: string): string {
  const merge = mergeTexts(base, mine, theirs);
  return merge.isConflict ? `${theirs}\n\n${mine}` : merge.merged;
}
