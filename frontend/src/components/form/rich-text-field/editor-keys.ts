import { baseKeymap, chainCommands, deleteSelection, joinBackward, selectNodeBackward } from 'prosemirror-commands';
import { inputRules, textblockTypeInputRule, undoInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { liftListItem, splitListItem } from 'prosemirror-schema-list';
import type { Command, Plugin } from 'prosemirror-state';
import { TOOL_COMMANDS } from './editor-commands';
import { nodeType } from './editor-schema';

const lineBreak: Command = (state, dispatch) => {
  if (state.selection.$from.parent.type !== nodeType('paragraph')) return false;
  dispatch?.(state.tr.replaceSelectionWith(nodeType('hard_break').create()).scrollIntoView());
  return true;
};

/** At the beginning of an item, Backspace makes it a paragraph again. */
const leaveList: Command = (state, dispatch) => {
  const { empty, $from } = state.selection;
  if (!empty || $from.parentOffset > 0) return false;
  return liftListItem(nodeType('list_item'))(state, dispatch);
};

/** At the beginning of a heading, Backspace makes it a paragraph again. */
const leaveHeading: Command = (state, dispatch) => {
  const { empty, $from } = state.selection;
  if (!empty || $from.parentOffset > 0 || $from.parent.type !== nodeType('heading')) return false;
  dispatch?.(state.tr.setNodeMarkup($from.before(), nodeType('paragraph')));
  return true;
};

/** The keys of undoing belong to whoever keeps the history: one writer alone, or several at once. */
export interface History {
  readonly undo: Command;
  readonly redo: Command;
}

/** The keys of the editor. Tab is left alone: it leads out of the field, as from every other. */
export function editorKeys({ undo, redo }: History, on: { link: () => void; tools: () => void }): Plugin[] {
  return [
    keymap({
      'Mod-b': TOOL_COMMANDS.strong,
      'Mod-i': TOOL_COMMANDS.emphasis,
      'Mod-k': () => {
        on.link();
        return true;
      },
      'Alt-F10': () => {
        on.tools();
        return true;
      },
      'Mod-Alt-1': TOOL_COMMANDS.heading,
      'Mod-Alt-2': TOOL_COMMANDS.subheading,
      'Mod-Shift-7': TOOL_COMMANDS.numbers,
      'Mod-Shift-8': TOOL_COMMANDS.bullets,
      'Mod-z': undo,
      'Mod-y': redo,
      'Mod-Shift-z': redo,
      'Shift-Enter': lineBreak,
      Enter: splitListItem(nodeType('list_item')),
      Backspace: chainCommands(
        undoInputRule,
        deleteSelection,
        leaveList,
        leaveHeading,
        joinBackward,
        selectNodeBackward,
      ),
    }),
    keymap(baseKeymap),
  ];
}

/** What typing at the beginning of a line turns into: "- " a list, "1. " a numbered one, "## " a heading. */
export function typingRules(): Plugin {
  return inputRules({
    rules: [
      wrappingInputRule(/^[-*] $/, nodeType('bullet_list')),
      wrappingInputRule(/^1\. $/, nodeType('ordered_list')),
      textblockTypeInputRule(/^(#{1,3}) $/, nodeType('heading'), ([, marks = '']) => ({
        level: marks.length === 3 ? 2 : 1,
      })),
    ],
  });
}
