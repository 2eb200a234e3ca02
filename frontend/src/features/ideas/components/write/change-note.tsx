import { changedMeaning } from '@headframe/shared/versions';
import { useWatch } from 'react-hook-form';
import { useFormat } from '../../../../lib/format/format-provider';
import { useT } from '../../../../lib/i18n/language-provider';
import type { IdeaForm } from '../../hooks/use-idea-form';
import { type IdeaValues, isSame, textOf } from '../../lib/idea-values';
import styles from './change-note.module.css';

interface ChangeNoteProps {
  readonly form: IdeaForm;
  /** The text that everybody reads now. */
  readonly published: IdeaValues;
  readonly isMinor: boolean;
  readonly onMinor: (isMinor: boolean) => void;
}

/** Says before saving what the change will do: ask supporters again, or nothing of the kind. */
export function ChangeNote({ form, published, isMinor, onMinor }: ChangeNoteProps) {
  const t = useT();
  const format = useFormat();
  const values = useWatch({ control: form.control }) as IdeaValues;
  if (isSame(values, published)) return null;
  const changed = changedMeaning(textOf(published), textOf(values));
  if (changed.length > 0) {
    const parts = format.list(changed.map((part) => t(`idea_fields.${part}`)));
    return (
      <p className={styles.note} role="status">
        {t('write.change_material', { parts })}
      </p>
    );
  }
  return (
    <label className={styles.choice}>
      <input type="checkbox" checked={isMinor} onChange={({ target }) => onMinor(target.checked)} />
      <span>{t('write.change_minor')}</span>
    </label>
  );
}
