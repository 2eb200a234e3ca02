import { RESULT_LIMITS } from '@headframe/shared/ideas';
import { type Control, useFieldArray } from 'react-hook-form';
import { TextField } from '../../../../components/form/text-field';
import { useT } from '../../../../lib/i18n/language-provider';
import type { IdeaValues } from '../../lib/idea-values';
import { MonthField } from './month-field';
import { RowList } from './row-list';
import styles from './row-list.module.css';

/** What shall come of the idea, and how one will see it: up to five rows. */
export function ResultRows({ control }: { readonly control: Control<IdeaValues> }) {
  const t = useT();
  const { fields, append, remove } = useFieldArray({ control, name: 'results' });
  return (
    <RowList
      lead={t('write.ask_results')}
      rows={fields.map(({ id }) => id)}
      max={RESULT_LIMITS.rows}
      nameOf={(index) => t('write.result', { number: index + 1 })}
      addLabel={t('write.result_add')}
      removeLabel={(index) => t('write.result_remove', { number: index + 1 })}
      onAdd={() => append({ text: '', unit: '', now: '', goal: '', by: '' }, { shouldFocus: false })}
      onRemove={remove}
    >
      {(index) => (
        <>
          <TextField
            control={control}
            name={`results.${index}.text`}
            label={t('write.result_text')}
            max={RESULT_LIMITS.text}
            autoComplete="off"
          />
          <TextField
            control={control}
            name={`results.${index}.unit`}
            label={t('write.result_unit')}
            hint={t('write.result_unit_hint')}
            max={RESULT_LIMITS.unit}
            autoComplete="off"
          />
          <div className={styles.pair}>
            <TextField
              control={control}
              name={`results.${index}.now`}
              label={t('write.result_now')}
              inputMode="decimal"
              autoComplete="off"
            />
            <TextField
              control={control}
              name={`results.${index}.goal`}
              label={t('write.result_goal')}
              inputMode="decimal"
              autoComplete="off"
            />
          </div>
          <MonthField control={control} name={`results.${index}.by`} label={t('write.result_by')} />
        </>
      )}
    </RowList>
  );
}
