import { history, redo, undo } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { EditorState, type Plugin, Selection, TextSelection, type Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { parseRichText } from '@headframe/shared/rich-text';
import { pressedTools, type ToolName } from './editor-commands';
import { canonical, documentOf, markdownOf } from './editor-document';
import { editorKeys, typingRules } from './editor-keys';
import { type EditorPast, NO_PAST, pastOf } from './editor-past';
import { pasting } from './editor-paste';
import type { RichTextEditorProps } from './rich-text-editor';
import styles from './rich-text-field.module.css';

const AFTER_COMPOSING = 50;

interface KeyTargets {
  readonly link: () => void;
  readonly tools: () => void;
}

/** ProseMirror's view in a place of the page, tied to a form's value. */
export function useEditorView(props: RichTextEditorProps, on: KeyTargets) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const latest = useRef({ props, on });
  /** What the form was told and has not yet given back. */
  const told = useRef<string[]>([]);
  const [pressed, setPressed] = useState<ReadonlySet<ToolName>>(new Set());

  useLayoutEffect(() => {
    latest.current = { props, on };
  });

  useLayoutEffect(() => {
    if (place.current === null) return undefined;
    const { takesFocus } = latest.current.props;
    const created = new EditorView(place.current, {
      state: beginningOf(latest, documentOf(parseRichText(latest.current.props.value)), NO_PAST),
      attributes: attributesOf(latest.current.props),
      handleDOMEvents: {
        blur: () => {
          latest.current.props.onBlur();
          return false;
        },
      },
      dispatchTransaction(transaction: Transaction) {
        const state = created.state.apply(transaction);
        created.updateState(state);
        setPressed((before) => sameOr(before, pressedTools(state)));
        if (transaction.docChanged) tell(latest.current.props, state, told.current);
      },
    });
    view.current = created;
    if (takesFocus) {
      created.dispatch(created.state.tr.setSelection(Selection.atEnd(created.state.doc)));
      created.focus();
    }
    return () => {
      view.current = null;
      created.destroy();
    };
  }, []);

  // Others have come to write along, or the last of them has gone.
  const { binding } = props;
  const shown = useRef(binding);
  useEffect(() => {
    if (shown.current === binding) return undefined;
    const open = view.current;
    if (open === null) return undefined;
    const change = () => {
      shown.current = binding;
      open.updateState(beginningOf(latest, open.state.doc, pastOf(open.state), open.state.selection));
    };
    if (!open.composing) return change();
    // A word that is being put together, as on most phones, would be torn apart. The editor reads it a moment after its end.
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ended = () => {
      timer = setTimeout(change, AFTER_COMPOSING);
    };
    open.dom.addEventListener('compositionend', ended, { once: true });
    return () => {
      open.dom.removeEventListener('compositionend', ended);
      clearTimeout(timer);
    };
  }, [binding]);

  // Label, error and language may have changed.
  const attributes = JSON.stringify(attributesOf(props));
  useEffect(() => {
    view.current?.setProps({ attributes: JSON.parse(attributes) as Record<string, string> });
  }, [attributes]);

  // The form was given another text: the other one of a conflict, say. Its answers to what was typed come late and are none.
  useEffect(() => {
    const echo = told.current.lastIndexOf(props.value);
    told.current.splice(0, echo + 1);
    const open = view.current;
    if (!open || echo !== -1 || canonical(props.value) === markdownOf(open.state.doc)) return;
    const { content } = documentOf(parseRichText(props.value));
    open.dispatch(open.state.tr.replaceWith(0, open.state.doc.content.size, content));
  }, [props.value]);

  return { place, view, pressed };
}

/** The form learns of a text only when it says something else: opening an old text changes nothing. */
function tell({ value, onChange }: RichTextEditorProps, { doc }: EditorState, told: string[]): void {
  const markdown = markdownOf(doc);
  const before = told.at(-1) ?? value;
  if (markdown === before || markdown === canonical(before)) return;
  told.push(markdown);
  onChange(markdown);
}

/** A state of the editor with this document, the cursor staying where it is, and what can be undone staying so. */
function beginningOf(
  latest: { readonly current: { props: RichTextEditorProps; on: KeyTargets } },
  doc: Node,
  past: EditorPast,
  cursor?: Selection,
): EditorState {
  const { binding } = latest.current.props;
  const targets = { link: () => latest.current.on.link(), tools: () => latest.current.on.tools() };
  const plugins: Plugin[] = [
    ...(binding?.attach(doc, past) ?? [history()]),
    typingRules(),
    ...editorKeys(binding?.history ?? { undo, redo }, targets),
    pasting(),
  ];
  const at = (position: number) => doc.resolve(Math.min(position, doc.content.size));
  const selection = cursor && TextSelection.between(at(cursor.anchor), at(cursor.head));
  return EditorState.create({ doc, plugins, selection });
}

function attributesOf({ input, labelId, lang }: RichTextEditorProps): Record<string, string> {
  return {
    id: input.id,
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-labelledby': labelId,
    ...(input['aria-describedby'] ? { 'aria-describedby': input['aria-describedby'] } : {}),
    ...(input['aria-invalid'] ? { 'aria-invalid': 'true' } : {}),
    ...(lang ? { lang } : {}),
    class: styles.writing ?? '',
    spellcheck: 'true',
  };
}

function sameOr<T>(before: ReadonlySet<T>, after: ReadonlySet<T>): ReadonlySet<T> {
  return before.size === after.size && [...after].every((member) => before.has(member)) ? before : after;
}
