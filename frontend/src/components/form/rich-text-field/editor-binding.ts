import type { Node } from 'prosemirror-model';
import type { Plugin } from 'prosemirror-state';
import type { ReactNode } from 'react';
import type { History } from './editor-keys';
import type { EditorPast } from './editor-past';

/** What ties an editor to a text that several people write at once. */
export interface EditorBinding {
  /**
   * Ties the editor to the shared text, to which it brings what stands in it at this moment, and how that came about. The
   * plugins keep the document, the cursors of the others and the history.
   */
  readonly attach: (document: Node, past: EditorPast) => readonly Plugin[];
  /** Undoes one's own doings, not those of others. */
  readonly history: History;
  /** Who is here, shown under the text. */
  readonly people: ReactNode;
}
