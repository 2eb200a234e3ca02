import type { Control, FieldPath } from 'react-hook-form';
import { useWatch } from 'react-hook-form';
import { SelectField } from '../../../../components/form/select-field';
import { useFormat, useNow } from '../../../../lib/format/format-provider';
import { useT } from '../../../../lib/i18n/language-provider';
import type { IdeaValues } from '../../lib/idea-values';

/** How many months ahead one can plan. */
const AHEAD = 60;

interface MonthFieldProps {
  readonly control: Control<IdeaValues>;
  readonly name: Extract<FieldPath<IdeaValues>, `${string}.by` | `${string}.month`>;
  readonly label: string;
}

/** A month from this one on; one that was chosen before stays a choice. */
export function MonthField({ control, name, label }: MonthFieldProps) {
  const t = useT();
  const format = useFormat();
  const chosen = useWatch({ control, name });
  const months = monthsFrom(useNow());
  const all = typeof chosen === 'string' && chosen !== '' && !months.includes(chosen) ? [chosen, ...months] : months;
  return (
    <SelectField
      control={control}
      name={name}
      label={label}
      placeholder={t('write.month_none')}
      choices={all.map((month) => ({ value: month, label: format.month(month) }))}
    />
  );
}

function monthsFrom(now: Date): string[] {
  return Array.from({ length: AHEAD }, (_, step) =>
    new Date(Date.UTC(now.getFullYear(), now.getMonth() + step, 1)).toISOString().slice(0, 7),
  );
}
