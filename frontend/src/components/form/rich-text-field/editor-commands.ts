import { setBlockType, toggleMark } from 'prosemirror-commands';
import type { Attrs, MarkType, Node } from 'prosemirror-model';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import { markType, nodeType } from './editor-schema';

/** The link that the cursor stands in or the selection begins with, and what it covers. */
export interface LinkAtCursor {
  readonly href: string;
  readonly from: number;
  readonly to: number;
}

/** What the toolbar can do, with what is pressed now. */
export type ToolName = 'heading' | 'subheading' | 'bullets' | 'numbers' | 'strong' | 'emphasis' | 'link';

function listAround({ selection }: EditorState): Node | null {
  for (let depth = selection.$from.depth; depth > 0; depth -= 1) {
    const node = selection.$from.node(depth);
    if (node.type === nodeType('bullet_list') || node.type === nodeType('ordered_list')) return node;
  }
  return null;
}

function isHeading({ selection }: EditorState, level: number): boolean {
  const { parent } = selection.$from;
  return parent.type === nodeType('heading') && parent.attrs['level'] === level;
}

function isMarked({ selection, storedMarks, doc }: EditorState, mark: MarkType): boolean {
  const { from, to, empty, $from } = selection;
  if (empty) return Boolean(mark.isInSet(storedMarks ?? $from.marks()));
  return doc.rangeHasMark(from, to, mark);
}

/** Which tools are on where the cursor stands. */
export function pressedTools(state: EditorState): ReadonlySet<ToolName> {
  const list = listAround(state);
  const isOn: Record<ToolName, boolean> = {
    heading: isHeading(state, 1),
    subheading: isHeading(state, 2),
    bullets: list?.type === nodeType('bullet_list'),
    numbers: list?.type === nodeType('ordered_list'),
    strong: isMarked(state, markType('strong')),
    emphasis: isMarked(state, markType('em')),
    link: linkAt(state) !== null,
  };
  return new Set((Object.keys(isOn) as ToolName[]).filter((name) => isOn[name]));
}

/** A heading of this level, or a paragraph again. In a list the item leaves its list first. */
function toggleHeading(level: 1 | 2): Command {
  return (state, dispatch, view) => {
    if (isHeading(state, level)) return setBlockType(nodeType('paragraph'))(state, dispatch);
    if (setBlockType(nodeType('heading'), { level } satisfies Attrs)(state, dispatch)) return true;
    if (listAround(state) === null || !view) return false;
    liftListItem(nodeType('list_item'))(state, dispatch);
    return setBlockType(nodeType('heading'), { level })(view.state, dispatch);
  };
}

/** A list of this kind, or none again; a list of the other kind changes over. */
function toggleList(name: 'bullet_list' | 'ordered_list'): Command {
  const type = nodeType(name);
  return (state, dispatch, view) => {
    const list = listAround(state);
    if (list?.type === type) return liftListItem(nodeType('list_item'))(state, dispatch);
    if (list !== null) {
      const at = state.selection.$from.before(depthOf(state, list));
      dispatch?.(state.tr.setNodeMarkup(at, type));
      return true;
    }
    if (wrapInList(type)(state, dispatch)) return true;
    if (!view || !setBlockType(nodeType('paragraph'))(state, dispatch)) return false;
    return wrapInList(type)(view.state, dispatch);
  };
}

function depthOf({ selection }: EditorState, node: Node): number {
  let { depth } = selection.$from;
  while (depth > 0 && selection.$from.node(depth) !== node) depth -= 1;
  return depth;
}

/** What each tool does; a link needs an address and asks for it elsewhere. */
export const TOOL_COMMANDS: Readonly<Record<Exclude<ToolName, 'link'>, Command>> = {
  heading: toggleHeading(1),
  subheading: toggleHeading(2),
  bullets: toggleList('bullet_list'),
  numbers: toggleList('ordered_list'),
  strong: toggleMark(markType('strong')),
  emphasis: toggleMark(markType('em')),
};

const linkOf = (node: Node | null) => (node === null ? undefined : markType('link').isInSet(node.marks));

/** The whole link around the beginning of the selection. */
export function linkAt({ selection, doc }: EditorState): LinkAtCursor | null {
  const { $from, from, empty } = selection;
  const { parent } = $from;
  const mark = linkOf($from.nodeAfter) ?? (empty ? linkOf($from.nodeBefore) : undefined);
  if (!parent.inlineContent || !mark) return null;
  let [begin, end] = [from, from];
  while (begin > $from.start() && mark.isInSet(doc.resolve(begin).nodeBefore?.marks ?? [])) {
    begin -= doc.resolve(begin).nodeBefore?.nodeSize ?? 1;
  }
  while (end < $from.end() && mark.isInSet(doc.resolve(end).nodeAfter?.marks ?? [])) {
    end += doc.resolve(end).nodeAfter?.nodeSize ?? 1;
  }
  return { href: String(mark.attrs['href']), from: begin, to: end };
}

/** Links the selection, the link that is there already, or words that are put in. `null` takes the link away. */
export function setLink(href: string | null, words: string): Command {
  return (state, dispatch) => {
    const link = linkAt(state);
    const { from, to, empty } = state.selection;
    const transaction = state.tr;
    const range = empty ? link : { from, to };
    if (href === null) {
      if (link) transaction.removeMark(link.from, link.to, markType('link'));
    } else if (range) {
      const ends = link && !empty ? { from: Math.min(from, link.from), to: Math.max(to, link.to) } : range;
      transaction.removeMark(ends.from, ends.to, markType('link'));
      transaction.addMark(range.from, range.to, markType('link').create({ href }));
    } else {
      const marks = [...(state.storedMarks ?? state.selection.$from.marks()), markType('link').create({ href })];
      transaction.replaceSelectionWith(state.schema.text(words, marks), false);
      transaction.removeStoredMark(markType('link'));
    }
    dispatch?.(transaction.scrollIntoView());
    return true;
  };
}
