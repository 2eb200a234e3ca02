import { COST_LIMITS, totalOf } from '@headframe/shared/ideas';
import { type Control, useFieldArray, useWatch } from 'react-hook-form';
import { TextField } from '../../../../components/form/text-field';
import { useFormat } from '../../../../lib/format/format-provider';
import { useT } from '../../../../lib/i18n/language-provider';
import type { IdeaValues } from '../../lib/idea-values';
import { costsOf } from '../../lib/row-values';
import { RowList } from './row-list';
import styles from './row-list.module.css';

/** What costs how much, and the sum of it: up to twenty rows. */
export function CostRows({ control }: { readonly control: Control<IdeaValues> }) {
  const t = useT();
  const format = useFormat();
  const { fields, append, remove } = useFieldArray({ control, name: 'costs' });
  const costs = useWatch({ control, name: 'costs' });
  return (
    <RowList
      lead={t('write.ask_costs')}
      rows={fields.map(({ id }) => id)}
      max={COST_LIMITS.rows}
      nameOf={(index) => t('write.cost', { number: index + 1 })}
      addLabel={t('write.cost_add')}
      removeLabel={(index) => t('write.cost_remove', { number: index + 1 })}
      onAdd={() => append({ text: '', euros: '' }, { shouldFocus: false })}
      onRemove={remove}
      foot={
        fields.length > 0 && (
          <p className={styles.total} role="status">
            {t('ideas.costs_total', { total: format.number(totalOf(costsOf(costs))) })}
          </p>
        )
      }
    >
      {(index) => (
        <>
          <TextField
            control={control}
            name={`costs.${index}.text`}
            label={t('write.cost_text')}
            max={COST_LIMITS.text}
            autoComplete="off"
          />
          <TextField
            control={control}
            name={`costs.${index}.euros`}
            label={t('write.cost_euros')}
            inputMode="numeric"
            autoComplete="off"
          />
        </>
      )}
    </RowList>
  );
}
