import { ChevronDown, CircleCheck, CircleDashed } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Icon } from '../../../../components/ui/icon/icon';
import { useT } from '../../../../lib/i18n/language-provider';
import type { Translate } from '../../../../lib/i18n/translate';
import type { PartState } from '../../lib/write-parts';
import styles from './section-list.module.css';

interface PartItemProps {
  readonly name: string;
  readonly state: PartState;
  /** The depth that asks for it. */
  readonly askedFor: 'sketch' | 'proposal' | null;
  readonly isOpen: boolean;
  /** Whether the writer has just come here from the part before: the first field takes the focus. */
  readonly isEntered: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A part of an idea that opens and closes, and says how far it is. */
export function PartItem({ name, state, askedFor, isOpen, isEntered, onToggle, children }: PartItemProps) {
  const t = useT();
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const isDone = state.kind === 'done';

  useEffect(() => {
    if (!isOpen || !isEntered) return;
    // An editor has its tools before its text.
    const field = panel.current?.querySelector<HTMLElement>('textarea, input, select, [contenteditable]');
    (field ?? panel.current?.querySelector('button'))?.focus();
  }, [isOpen, isEntered]);

  return (
    <li className={styles.section}>
      <h3 className={styles.heading}>
        <button type="button" className={styles.opener} aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
          <Icon of={isDone ? CircleCheck : CircleDashed} className={isDone ? styles.done : styles.waiting} />
          <span className={styles.name}>
            {name}
            <span className={styles.state}>{stateWords(t, state, askedFor)}</span>
          </span>
          <Icon of={ChevronDown} className={styles.arrow} />
        </button>
      </h3>
      <div id={id} ref={panel} hidden={!isOpen} className={styles.panel}>
        {isOpen && children}
      </div>
    </li>
  );
}

function stateWords(t: Translate, state: PartState, askedFor: PartItemProps['askedFor']): string {
  switch (state.kind) {
    case 'done':
      return t('write.section_done');
    case 'short':
      return t('write.section_short', { count: state.left });
    case 'begun':
      return t('write.section_begun');
    default:
      if (askedFor === null) return t('write.section_optional');
      return askedFor === 'sketch' ? t('write.section_empty') : t('write.section_empty_proposal');
  }
}
