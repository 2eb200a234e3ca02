import type { Plugin } from 'prosemirror-state';
import { defaultAwarenessStateFilter, redo, undo, yCursorPlugin, ySyncPlugin, yUndoPlugin } from 'y-prosemirror';
import type { UndoManager } from 'yjs';
import { classNames } from '../../../lib/class-names';
import { fragmentOf } from './bringing-in';
import type { CursorOwner } from './line-presence';
import type { SectionLine } from './section-line';
import styles from './cursors.module.css';

/** Undoes one's own doings, not those of the others. */
export const sharedHistory = { undo, redo };

/** A text that is tied to the shared one, with the cursors of the others and one's own history. */
export function sharedPlugins(line: SectionLine, history: UndoManager): Plugin[] {
  return [
    ySyncPlugin(fragmentOf(line.doc)),
    yCursorPlugin(line.presence.awareness, {
      awarenessStateFilter: defaultAwarenessStateFilter,
      cursorBuilder: (owner: CursorOwner) => drawCursor(owner),
      selectionBuilder: ({ colour }: CursorOwner) => ({ class: `${styles.selection} ${colourClass(colour)}` }),
    }),
    yUndoPlugin({ undoManager: history }),
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
