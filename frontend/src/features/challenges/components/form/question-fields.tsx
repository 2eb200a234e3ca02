import { QUESTION_KINDS, QUESTION_LIMITS } from '@headframe/shared/challenges';
import { LANGUAGES, type LanguageCode } from '@headframe/shared/common';
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { type Control, useWatch } from 'react-hook-form';
import { CheckboxField } from '../../../../components/form/checkbox-field';
import { SelectField } from '../../../../components/form/select-field';

import { TextAreaField } from '../../../../components/form/text-area-field';
import { TextField } from '../../../../components/form/text-field';
import { IconButton } from '../../../../components/ui/icon-button/icon-button';
import { useT } from '../../../../lib/i18n/language-provider';
import type { ChallengeFormValues } from '../../lib/form-values';
import styles from './question-fields.module.css';

const CHOICES_LENGTH = QUESTION_LIMITS.choices.max * (QUESTION_LIMITS.choice.max + 1);

interface QuestionFieldsProps {
  readonly control: Control<ChallengeFormValues>;
  readonly index: number;
  readonly count: number;
  /** The language that the challenge was written in: its words are needed, the others may follow. */
  readonly language: LanguageCode;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** One question of a challenge: its words, how it is answered, whether a proposal must answer it. */
export function QuestionFields({ control, index, count, language, onMove, onRemove }: QuestionFieldsProps) {
  const t = useT();
  const number = index + 1;
  const others = LANGUAGES.filter((code) => code !== language);
  return (
    <fieldset className={styles.question}>
      <legend className={styles.legend}>{t('challenge_form.question', { number })}</legend>
      <div className={styles.tools}>
        {index > 0 && (
          <IconButton
            icon={ArrowUp}
            label={t('challenge_form.move_up', { number })}
            onClick={() => onMove(index - 1)}
          />
        )}
        {number < count && (
          <IconButton
            icon={ArrowDown}
            label={t('challenge_form.move_down', { number })}
            onClick={() => onMove(index + 1)}
          />
        )}
        <IconButton icon={Trash2} label={t('challenge_form.remove', { number })} onClick={onRemove} />
      </div>
      <QuestionWords control={control} index={index} language={language} isNeeded />
      <SelectField
        control={control}
        name={`questions.${index}.kind`}
        label={t('challenge_form.kind')}
        choices={QUESTION_KINDS.map((kind) => ({ value: kind, label: t(`question_kinds.${kind}`) }))}
      />
      <CheckboxField control={control} name={`questions.${index}.isRequired`} label={t('challenge_form.required')} />
      <details className={styles.others}>
        <summary>{t('challenge_form.other_languages')}</summary>
        <div className={styles.words}>
          {others.map((code) => (
            <QuestionWords key={code} control={control} index={index} language={code} isNeeded={false} />
          ))}
        </div>
      </details>
    </fieldset>
  );
}

interface QuestionWordsProps extends Pick<QuestionFieldsProps, 'control' | 'index' | 'language'> {
  readonly isNeeded: boolean;
}

/** The words of a question, and of its choices, in one language. */
function QuestionWords({ control, index, language, isNeeded }: QuestionWordsProps) {
  const t = useT();
  const kind = useWatch({ control, name: `questions.${index}.kind` });
  const name = t(`languages.${language}`);
  return (
    <>
      <TextField
        control={control}
        name={`questions.${index}.labels.${language}`}
        label={t('challenge_form.words', { language: name })}
        optional={!isNeeded}
        max={QUESTION_LIMITS.label.max}
        autoComplete="off"
      />
      {kind === 'choice' && (
        <TextAreaField
          control={control}
          name={`questions.${index}.choices.${language}`}
          label={t('challenge_form.choices', { language: name })}
          hint={t('challenge_form.choices_hint')}
          optional={!isNeeded}
          max={CHOICES_LENGTH}
          rows={3}
          lang={language}
        />
      )}
    </>
  );
}
