import { redo, undo } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import type { Command, EditorState } from 'prosemirror-state';

/** What undoing and redoing would show, the nearest first. */
export interface EditorPast {
  readonly undone: readonly Node[];
  readonly redone: readonly Node[];
}

export const NO_PAST: EditorPast = { undone: [], redone: [] };

/** The past of somebody who wrote alone, so that a history of another kind can go on with it. */
export const pastOf = (state: EditorState): EditorPast => ({
  undone: documentsBy(undo, state),
  redone: documentsBy(redo, state),
});

function documentsBy(command: Command, state: EditorState): Node[] {
  const documents: Node[] = [];
  let at = state;
  const take = (transaction: EditorState['tr']) => {
    at = at.apply(transaction);
  };
  while (command(at, take)) documents.push(at.doc);
  return documents;
}
