import { useId } from 'react';
import { Field, selectClass } from '../../../components/ui/field/field';
import { SegmentedControl } from '../../../components/ui/segmented-control/segmented-control';
import type { DiffView } from '../../../components/ui/word-diff/word-diff';
import { useT } from '../../../lib/i18n/language-provider';
import styles from './version-choice.module.css';

interface VersionChoiceProps {
  /** Number of the newest version. */
  readonly newest: number;
  readonly from: number;
  readonly to: number;
  readonly view: DiffView;
  readonly onChange: (choice: { from?: number; to?: number; view?: DiffView }) => void;
}

/** Which two versions are compared, and how the difference is shown. */
export function VersionChoice({ newest, from, to, view, onChange }: VersionChoiceProps) {
  const t = useT();
  const titleId = useId();
  const numbers = Array.from({ length: newest }, (_, index) => newest - index);
  const choice = (value: number, name: 'from' | 'to') => (
    <Field label={name === 'from' ? t('versions.from') : t('versions.to')}>
      {(input) => (
        <select
          {...input}
          className={selectClass}
          value={value}
          onChange={({ target }) => onChange({ [name]: Number(target.value) })}
        >
          {numbers.map((number) => (
            <option key={number} value={number}>
              {t('versions.number', { number })}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  return (
    <section aria-labelledby={titleId} className={styles.choice}>
      <h2 id={titleId} className="visually-hidden">
        {t('versions.compare')}
      </h2>
      <div className={styles.pair}>
        {choice(from, 'from')}
        {choice(to, 'to')}
      </div>
      <SegmentedControl
        label={t('versions.view')}
        segments={[
          { value: 'inline', label: t('versions.view_inline') },
          { value: 'side', label: t('versions.view_side') },
        ]}
        value={view}
        onChange={(next) => onChange({ view: next })}
      />
    </section>
  );
}
