import { Bold, Heading1, Heading2, Italic, Link, List, ListOrdered, type LucideIcon } from 'lucide-react';
import { type KeyboardEvent, type Ref, useImperativeHandle, useRef, useState } from 'react';
import { useT } from '../../../lib/i18n/language-provider';
import { classNames } from '../../../lib/class-names';
import { IconButton } from '../../ui/icon-button/icon-button';
import type { ToolName } from './editor-commands';
import styles from './rich-text-field.module.css';

interface Tool {
  readonly name: ToolName;
  readonly icon: LucideIcon;
  /** As `aria-keyshortcuts` writes it. */
  readonly keys: string;
}

const TOOLS: readonly Tool[] = [
  { name: 'heading', icon: Heading1, keys: 'Control+Alt+1' },
  { name: 'subheading', icon: Heading2, keys: 'Control+Alt+2' },
  { name: 'bullets', icon: List, keys: 'Control+Shift+8' },
  { name: 'numbers', icon: ListOrdered, keys: 'Control+Shift+7' },
  { name: 'strong', icon: Bold, keys: 'Control+B' },
  { name: 'emphasis', icon: Italic, keys: 'Control+I' },
  { name: 'link', icon: Link, keys: 'Control+K' },
];

export interface ToolbarHandle {
  focus(): void;
}

interface EditorToolbarProps {
  readonly handle: Ref<ToolbarHandle>;
  /** The id of the editor that it belongs to. */
  readonly editorId: string;
  readonly pressed: ReadonlySet<ToolName>;
  readonly onTool: (tool: ToolName) => void;
  /** Escape: back into the text. */
  readonly onLeave: () => void;
}

/** The tools of an editor. One stop for Tab; the arrow keys go from tool to tool. */
export function EditorToolbar({ handle, editorId, pressed, onTool, onLeave }: EditorToolbarProps) {
  const t = useT();
  const [current, setCurrent] = useState(0);
  const bar = useRef<HTMLDivElement>(null);

  const goTo = (index: number) => {
    const next = (index + TOOLS.length) % TOOLS.length;
    setCurrent(next);
    bar.current?.querySelectorAll('button')[next]?.focus();
  };

  useImperativeHandle(handle, () => ({ focus: () => bar.current?.querySelectorAll('button')[current]?.focus() }));

  const move = (event: KeyboardEvent) => {
    const to = { ArrowRight: current + 1, ArrowLeft: current - 1, Home: 0, End: TOOLS.length - 1 }[event.key];
    if (event.key === 'Escape') onLeave();
    if (to === undefined) return;
    event.preventDefault();
    goTo(to);
  };

  return (
    <div
      ref={bar}
      role="toolbar"
      tabIndex={-1}
      aria-label={t('rich_text.tools')}
      aria-controls={editorId}
      className={styles.toolbar}
      onKeyDown={move}
    >
      {TOOLS.map(({ name, icon, keys }, index) => (
        <IconButton
          key={name}
          icon={icon}
          label={t(`rich_text.${name}`)}
          aria-pressed={pressed.has(name)}
          aria-keyshortcuts={keys}
          tabIndex={index === current ? 0 : -1}
          className={classNames(styles.tool, pressed.has(name) && styles.pressed)}
          onFocus={() => setCurrent(index)}
          // The selection in the text stays where it is.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTool(name)}
        />
      ))}
    </div>
  );
}
