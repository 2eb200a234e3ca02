import { type ChallengeDto, QUESTIONS_MAX } from '@headframe/shared/challenges';
import { OPTIONAL_PARTS } from '@headframe/shared/ideas';
import { Plus } from 'lucide-react';
import { type FieldErrors, useFieldArray, useForm } from 'react-hook-form';
import { CheckboxChipsField } from '../../../../components/form/checkbox-chips-field';
import { FormNotice } from '../../../../components/form/form-notice';
import { FormStack } from '../../../../components/form/form-stack';
import { showFieldErrors } from '../../../../components/form/server-errors';
import { Button } from '../../../../components/ui/button/button';
import { useToast } from '../../../../components/ui/toast/toast';
import { useT } from '../../../../lib/i18n/language-provider';
import { useChallengeFormSave } from '../../api/save-challenge-form';
import {
  type ChallengeFormValues,
  newQuestion,
  questionOf,
  type QuestionValues,
  questionValuesOf,
  unevenChoices,
} from '../../lib/form-values';
import styles from './challenge-form-editor.module.css';
import { QuestionFields } from './question-fields';

/** Switches optional parts on and asks up to five questions of the challenge’s own. */
export function ChallengeFormEditor({ challenge }: { readonly challenge: ChallengeDto }) {
  const t = useT();
  const toast = useToast();
  const save = useChallengeFormSave(challenge.slug);
  const { language } = challenge.original ?? challenge.text;
  const form = useForm<ChallengeFormValues>({
    defaultValues: { parts: challenge.form.parts, questions: challenge.form.questions.map(questionValuesOf) },
    resolver: (values) => {
      const errors = values.questions.map((question) => problemsOf(question, language));
      return errors.every((error) => error === undefined)
        ? { values, errors: {} }
        : { values: {}, errors: { questions: errors } as FieldErrors<ChallengeFormValues> };
    },
  });
  const { control } = form;
  const questions = useFieldArray({ control, name: 'questions' });

  const send = ({ parts, questions: asked }: ChallengeFormValues) =>
    save.mutate(
      {
        parts,
        questions: asked.map((question) => questionOf(question, language)),
        revision: challenge.form.revision,
      },
      {
        onSuccess: (saved) => {
          form.reset({ parts: saved.parts, questions: saved.questions.map(questionValuesOf) });
          toast(t('challenge_form.saved'));
        },
        onError: (error) => void showFieldErrors(form, error),
      },
    );

  return (
    <FormStack form={form} onSend={send}>
      <CheckboxChipsField
        control={control}
        name="parts"
        label={t('challenge_form.parts')}
        hint={t('challenge_form.parts_hint')}
        optional
        max={OPTIONAL_PARTS.length}
        choices={OPTIONAL_PARTS.map((part) => ({ value: part, label: t(`idea_fields.${part}`) }))}
      />
      <div className={styles.questions}>
        <h2>{t('challenge_form.questions')}</h2>
        <p className={styles.hint}>{t('challenge_form.questions_hint', { max: QUESTIONS_MAX })}</p>
        {questions.fields.map(({ id }, index) => (
          <QuestionFields
            key={id}
            control={control}
            index={index}
            count={questions.fields.length}
            language={language}
            onMove={(to) => questions.move(index, to)}
            onRemove={() => questions.remove(index)}
          />
        ))}
        {questions.fields.length < QUESTIONS_MAX && (
          <Button icon={Plus} size="small" onClick={() => questions.append(newQuestion())}>
            {t('challenge_form.question_add')}
          </Button>
        )}
      </div>
      <FormNotice control={control} error={save.error} />
      <Button type="submit" variant="primary" loading={save.isPending}>
        {t('challenge_form.save')}
      </Button>
    </FormStack>
  );
}

const missing = { type: 'field_missing', message: '{}' };

/** What keeps a question from being asked: no words in the challenge’s language, too few choices, or uneven ones. */
function problemsOf(question: QuestionValues, language: ChallengeDto['language']) {
  const { kind, labels } = question;
  const { choices: asked } = questionOf(question, language);
  const uneven = unevenChoices(question, language).map((other) => [other, { type: 'choices_uneven', message: '{}' }]);
  const isFewChoices = kind === 'choice' && asked.length < 2;
  const found = {
    ...(labels[language].trim() === '' ? { labels: { [language]: missing } } : {}),
    ...(isFewChoices || uneven.length > 0
      ? { choices: { ...Object.fromEntries(uneven), ...(isFewChoices ? { [language]: missing } : {}) } }
      : {}),
  };
  return Object.keys(found).length === 0 ? undefined : found;
}
