import { useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { FieldInput } from '../../ui/field/field';
import { classNames } from '../../../lib/class-names';
import { linkAt, setLink, TOOL_COMMANDS, type ToolName } from './editor-commands';
import type { EditorBinding } from './editor-binding';
import { EditorToolbar, type ToolbarHandle } from './editor-toolbar';
import { LinkDialog } from './link-dialog';
import styles from './rich-text-field.module.css';
import { useEditorView } from './use-editor-view';

export interface RichTextEditorProps {
  readonly input: FieldInput;
  readonly labelId: string;
  /** Limited Markdown. */
  readonly value: string;
  readonly lang: string | undefined;
  readonly onChange: (value: string) => void;
  readonly onBlur: () => void;
  /** What a form focuses when it sends somebody to this field. */
  readonly fieldRef: (handle: { focus: () => void } | null) => void;
  /** Whether the field that the editor takes over from had the focus. */
  readonly takesFocus: boolean;
  /** Writing with others at once. */
  readonly binding: EditorBinding | null;
}

/** The visual editor of one text. Fetched only where somebody writes; see `RichTextField`. */
export function RichTextEditor(props: RichTextEditorProps) {
  const { input, fieldRef, binding } = props;
  const toolbar = useRef<ToolbarHandle>(null);
  const [link, setLinkOpen] = useState<{ readonly href: string | null; readonly isEmpty: boolean } | null>(null);

  const askForLink = () => {
    const state = view.current?.state;
    if (!state) return;
    setLinkOpen({ href: linkAt(state)?.href ?? null, isEmpty: state.selection.empty && linkAt(state) === null });
  };
  const { place, view, pressed } = useEditorView(props, {
    link: askForLink,
    tools: () => toolbar.current?.focus(),
  });

  useImperativeHandle(fieldRef, () => ({ focus: () => view.current?.focus() }));

  const use = (tool: ToolName) => {
    if (tool === 'link') return askForLink();
    if (view.current) TOOL_COMMANDS[tool](view.current.state, view.current.dispatch, view.current);
    return view.current?.focus();
  };

  const closeLink = (href?: string | null, words = '') => {
    setLinkOpen(null);
    if (view.current && href !== undefined) setLink(href, words)(view.current.state, view.current.dispatch);
  };

  // Behind an open dialog the editor cannot take the focus.
  const isLinkOpen = link !== null;
  const wasLinkOpen = useRef(false);
  useEffect(() => {
    if (wasLinkOpen.current && !isLinkOpen) view.current?.focus();
    wasLinkOpen.current = isLinkOpen;
  }, [isLinkOpen, view]);

  return (
    <div className={classNames(styles.frame, input['aria-invalid'] && styles.invalid)}>
      <EditorToolbar
        handle={toolbar}
        editorId={input.id}
        pressed={pressed}
        onTool={use}
        onLeave={() => view.current?.focus()}
      />
      <div ref={place} />
      {binding?.people}
      {link !== null && (
        <LinkDialog
          href={link.href}
          asksForWords={link.isEmpty}
          onSet={closeLink}
          onRemove={() => closeLink(null)}
          onClose={() => closeLink()}
        />
      )}
    </div>
  );
}
