import { countCodePoints, normaliseText } from '@headframe/shared/common';
import { IDEA_LIMITS, IDEA_SECTIONS, type IdeaSection, missingFor } from '@headframe/shared/ideas';
import { ChevronDown, CircleCheck, CircleDashed } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { TextAreaField } from '../../../../components/form/text-area-field';
import { Button } from '../../../../components/ui/button/button';
import { Icon } from '../../../../components/ui/icon/icon';
import { useT } from '../../../../lib/i18n/language-provider';
import type { IdeaForm } from '../../hooks/use-idea-form';
import styles from './section-list.module.css';

interface SectionListProps {
  readonly form: IdeaForm;
  readonly open: IdeaSection | null;
  readonly onOpen: (section: IdeaSection | null) => void;
}

/** The sections of an idea, one open at a time, each with an example beside it. */
export function SectionList({ form, open, onOpen }: SectionListProps) {
  /** The section that was opened by its neighbour: the writer wants to go on in it. */
  const [entered, setEntered] = useState<IdeaSection | null>(null);
  return (
    <ol role="list" className={styles.sections}>
      {IDEA_SECTIONS.map((section, index) => {
        const next = IDEA_SECTIONS[index + 1];
        return (
          <SectionItem
            key={section}
            form={form}
            section={section}
            isOpen={open === section}
            isEntered={entered === section}
            onToggle={() => {
              setEntered(null);
              onOpen(open === section ? null : section);
            }}
            onNext={
              next &&
              (() => {
                setEntered(next);
                onOpen(next);
              })
            }
          />
        );
      })}
    </ol>
  );
}

interface SectionItemProps {
  readonly form: IdeaForm;
  readonly section: IdeaSection;
  readonly isOpen: boolean;
  readonly isEntered: boolean;
  readonly onToggle: () => void;
  readonly onNext: (() => void) | undefined;
}

function SectionItem({ form, section, isOpen, isEntered, onToggle, onNext }: SectionItemProps) {
  const t = useT();
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const [text, language] = useWatch({ control: form.control, name: [section, 'language'] });
  const length = countCodePoints(normaliseText(text));
  const { min, max } = IDEA_LIMITS[section];
  const isDone = length > 0 && length >= min;
  const isWanted = (missingFor('sketch', {}) as readonly string[]).includes(section);

  useEffect(() => {
    if (isOpen && isEntered) panel.current?.querySelector('textarea')?.focus();
  }, [isOpen, isEntered]);

  return (
    <li className={styles.section}>
      <h3 className={styles.heading}>
        <button type="button" className={styles.opener} aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
          <Icon of={isDone ? CircleCheck : CircleDashed} className={isDone ? styles.done : styles.waiting} />
          <span className={styles.name}>
            {t(`idea_fields.${section}`)}
            <span className={styles.state}>
              {isDone && t('write.section_done')}
              {!isDone && length > 0 && t('write.section_short', { count: min - length })}
              {length === 0 && (isWanted ? t('write.section_empty') : t('write.section_optional'))}
            </span>
          </span>
          <Icon of={ChevronDown} className={styles.arrow} />
        </button>
      </h3>
      <div id={id} ref={panel} hidden={!isOpen} className={styles.panel}>
        {isOpen && (
          <>
            <div className={styles.writing}>
              <TextAreaField
                control={form.control}
                name={section}
                label={t(`write.ask_${section}`)}
                max={max}
                lang={language}
              />
              {onNext && (
                <Button variant="secondary" size="small" onClick={onNext}>
                  {t('write.next_section')}
                </Button>
              )}
            </div>
            <aside className={styles.example} aria-label={t('write.example')}>
              <p className={styles.exampleTitle}>{t('write.example')}</p>
              <p>{t(`write.example_${section}`)}</p>
            </aside>
          </>
        )}
      </div>
    </li>
  );
}
