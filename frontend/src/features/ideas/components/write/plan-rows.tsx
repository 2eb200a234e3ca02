import { PLAN_LIMITS } from '@headframe/shared/ideas';
import { type Control, useFieldArray } from 'react-hook-form';
import { TextField } from '../../../../components/form/text-field';
import { useT } from '../../../../lib/i18n/language-provider';
import type { IdeaValues } from '../../lib/idea-values';
import { MonthField } from './month-field';
import { RowList } from './row-list';

/** What happens in which month: up to twelve steps. */
export function PlanRows({ control }: { readonly control: Control<IdeaValues> }) {
  const t = useT();
  const { fields, append, remove } = useFieldArray({ control, name: 'plan' });
  return (
    <RowList
      lead={t('write.ask_plan')}
      rows={fields.map(({ id }) => id)}
      max={PLAN_LIMITS.rows}
      nameOf={(index) => t('write.plan_step', { number: index + 1 })}
      addLabel={t('write.plan_add')}
      removeLabel={(index) => t('write.plan_remove', { number: index + 1 })}
      onAdd={() => append({ text: '', month: '' }, { shouldFocus: false })}
      onRemove={remove}
    >
      {(index) => (
        <>
          <TextField
            control={control}
            name={`plan.${index}.text`}
            label={t('write.plan_text')}
            max={PLAN_LIMITS.text}
            autoComplete="off"
          />
          <MonthField control={control} name={`plan.${index}.month`} label={t('write.plan_month')} />
        </>
      )}
    </RowList>
  );
}
