import { mergeTexts } from '@headframe/shared/versions';
import { parseRichText } from '@headframe/shared/rich-text';
import type { Node } from 'prosemirror-model';
import type { Plugin } from 'prosemirror-state';
import {
  defaultAwarenessStateFilter,
  prosemirrorToYXmlFragment,
  redo,
  undo,
  yCursorPlugin,
  ySyncPlugin,
  yUndoPlugin,
  yXmlFragmentToProseMirrorRootNode,
} from 'y-prosemirror';
import type { XmlFragment } from 'yjs';
import { canonical, documentOf, markdownOf } from '../../../components/form/rich-text-field/editor-document';
import { editorSchema } from '../../../components/form/rich-text-field/editor-schema';
import { classNames } from '../../../lib/class-names';
import type { CursorOwner } from './line-presence';
import type { SectionLine } from './section-line';
import styles from './cursors.module.css';

/** The API keeps the text under this name in its Yjs document. */
const FRAGMENT = 'text';
const fragmentOf = (line: SectionLine): XmlFragment => line.doc.getXmlFragment(FRAGMENT);

/** Undoes one's own doings, not those of the others. */
export const sharedHistory = { undo, redo };

/** A text that is tied to the shared one, with the cursors of the others. */
export function sharedPlugins(line: SectionLine): Plugin[] {
  return [
    ySyncPlugin(fragmentOf(line)),
    yCursorPlugin(line.presence.awareness, {
      awarenessStateFilter: defaultAwarenessStateFilter,
      cursorBuilder: (owner: CursorOwner) => drawCursor(owner),
      selectionBuilder: ({ colour }: CursorOwner) => ({ class: `${styles.selection} ${colourClass(colour)}` }),
    }),
    yUndoPlugin(),
  ];
}

const colourClass = (colour: number): string => styles[`colour${colour}`] ?? '';

/** How somebody's name is drawn in the colour of their cursor. */
export const personClass = (colour: number): string => classNames(styles.person, colourClass(colour));

function drawCursor({ name, colour }: CursorOwner): HTMLElement {
  const cursor = document.createElement('span');
  cursor.className = `${styles.cursor} ${colourClass(colour)}`;
  const label = document.createElement('span');
  label.className = styles.name ?? '';
  // A label is no part of the text; who is here is said under it.
  label.setAttribute('aria-hidden', 'true');
  label.textContent = name;
  cursor.append(label);
  return cursor;
}

/**
 * Brings what stands in an editor into the shared text before the two are tied: somebody may have typed before the line was
 * there, or this device has kept something. Where both changed the same words, both stay.
 *
 * @param base what both began from
 */
export function bringIn(line: SectionLine, base: string, mine: Node): void {
  const shared = yXmlFragmentToProseMirrorRootNode(fragmentOf(line), editorSchema);
  const [from, to, theirs] = [canonical(base), markdownOf(mine), markdownOf(shared)];
  const isUnchanged = to === from && (theirs !== from || mine.eq(shared) || to === '');
  if (isUnchanged) return;
  // As it stands, the space after the last word included.
  if (theirs === from || theirs === to) prosemirrorToYXmlFragment(mine, fragmentOf(line));
  else prosemirrorToYXmlFragment(documentOf(parseRichText(joined(from, to, theirs))), fragmentOf(line));
}

function joined(base: string, mine: string, theirs: string): string {
  const merge = mergeTexts(base, mine, theirs);
  return merge.isConflict ? `${theirs}\n\n${mine}` : merge.merged;
}
