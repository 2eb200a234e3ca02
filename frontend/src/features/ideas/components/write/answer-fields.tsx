import { labelFor, type QuestionDto } from '@headframe/shared/challenges';
import { ANSWER_LIMITS } from '@headframe/shared/ideas';
import type { Control } from 'react-hook-form';
import { SelectField } from '../../../../components/form/select-field';
import { TextAreaField } from '../../../../components/form/text-area-field';
import { TextField } from '../../../../components/form/text-field';
import { useLanguage } from '../../../../lib/i18n/language-provider';
import type { IdeaValues } from '../../lib/idea-values';
import styles from './row-list.module.css';

interface AnswerFieldsProps {
  readonly control: Control<IdeaValues>;
  readonly questions: readonly QuestionDto[];
}

/** What the challenge asks of its own. */
export function AnswerFields({ control, questions }: AnswerFieldsProps) {
  return (
    <div className={styles.fields}>
      {questions.map((question) => (
        <AnswerField key={question.id} control={control} question={question} />
      ))}
    </div>
  );
}

function AnswerField({ control, question }: Omit<AnswerFieldsProps, 'questions'> & { question: QuestionDto }) {
  const { language, t } = useLanguage();
  const { id, kind, labels, choices, isRequired } = question;
  const field = {
    control,
    name: `answers.${id}` as const,
    label: labelFor(labels, language)?.text ?? '',
    optional: !isRequired,
  };
  switch (kind) {
    case 'long':
      return <TextAreaField {...field} max={ANSWER_LIMITS.long} />;
    case 'choice':
      return (
        <SelectField
          {...field}
          placeholder={t('write.answer_none')}
          choices={choices.map((choice) => {
            const label = labelFor(choice.labels, language);
            return { value: choice.id, label: label?.text ?? '', lang: label?.language };
          })}
        />
      );
    case 'number':
      return <TextField {...field} inputMode="decimal" autoComplete="off" hint={t('write.answer_number_hint')} />;
    default:
      return <TextField {...field} max={ANSWER_LIMITS.short} autoComplete="off" />;
  }
}
