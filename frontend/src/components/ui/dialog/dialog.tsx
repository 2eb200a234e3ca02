import { X } from 'lucide-react';
import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { useT } from '../../../lib/i18n/language-provider';
import { IconButton } from '../icon-button/icon-button';
import styles from './dialog.module.css';

interface DialogProps {
  readonly isOpen: boolean;
  /** Called for Escape, the cross and a click beside the dialog. The parent then sets `isOpen` to false. */
  readonly onClose: () => void;
  readonly title: string;
  /** The buttons, the main one last. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

const FIELDS = 'input, select, textarea';

/**
 * A question that needs an answer before anything else. The browser's own dialog: it keeps the focus inside, makes the
 * rest inert, and gives the focus back to where it was.
 */
export function Dialog({ isOpen, onClose, title, actions, children }: DialogProps) {
  const t = useT();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const element = dialog.current;
    if (element === null || element.open === isOpen) return;
    if (!isOpen) {
      element.close();
      return;
    }
    element.showModal();
    // Left alone, the browser begins at the cross: whoever is asked for an address and types it would close the dialog.
    element.querySelector<HTMLElement>(FIELDS)?.focus();
  }, [isOpen]);

  const clickBeside = (event: MouseEvent<HTMLDialogElement>) => {
    if (event.target === event.currentTarget) onClose();
  };

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={clickBeside}
    >
      {isOpen && (
        <div className={styles.sheet}>
          <header className={styles.header}>
            <h2 id={titleId}>{title}</h2>
            <IconButton icon={X} label={t('ui.close')} onClick={onClose} />
          </header>
          <div className={styles.body}>{children}</div>
          {actions && <footer className={styles.actions}>{actions}</footer>}
        </div>
      )}
    </dialog>
  );
}
