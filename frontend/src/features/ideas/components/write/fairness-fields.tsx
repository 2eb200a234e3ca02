import { FAIRNESS_ANSWERS, FAIRNESS_CHECKS, FAIRNESS_LIMITS } from '@headframe/shared/ideas';
import type { Control } from 'react-hook-form';
import { SelectField } from '../../../../components/form/select-field';
import { TextField } from '../../../../components/form/text-field';
import { useT } from '../../../../lib/i18n/language-provider';
import type { IdeaValues } from '../../lib/idea-values';
import styles from './row-list.module.css';

/** Four questions on fairness and nature: yes, no or not sure, and why. */
export function FairnessFields({ control }: { readonly control: Control<IdeaValues> }) {
  const t = useT();
  return (
    <div className={styles.list}>
      <p className={styles.lead}>{t('write.ask_fairness')}</p>
      {FAIRNESS_CHECKS.map((check) => (
        <fieldset key={check} className={styles.row}>
          <legend className={styles.legend}>{t(`fairness_checks.${check}`)}</legend>
          <div className={styles.fields}>
            <SelectField
              control={control}
              name={`fairness.${check}.answer`}
              label={t('write.fairness_answer')}
              placeholder={t('write.fairness_none')}
              choices={FAIRNESS_ANSWERS.map((answer) => ({ value: answer, label: t(`fairness_answers.${answer}`) }))}
            />
            <TextField
              control={control}
              name={`fairness.${check}.note`}
              label={t('write.fairness_note')}
              max={FAIRNESS_LIMITS.note}
              optional
              autoComplete="off"
            />
          </div>
        </fieldset>
      ))}
    </div>
  );
}
