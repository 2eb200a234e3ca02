import { countCodePoints, normaliseText } from '@headframe/shared/common';
import { MERGE_LIMITS } from '@headframe/shared/lineage';
import { useState } from 'react';
import { Button } from '../../../components/ui/button/button';
import { CodePointCounter } from '../../../components/ui/field/code-point-counter';
import { Field, inputClass } from '../../../components/ui/field/field';
import { fieldSentence } from '../../../lib/i18n/error-sentence';
import { useT } from '../../../lib/i18n/language-provider';
import styles from './lineage.module.css';

interface DeclineMergeFormProps {
  readonly isSending: boolean;
  readonly onSend: (answer: string | undefined) => void;
  readonly onCancel: () => void;
}

/** A no to putting two ideas together; a word with it is welcome and not needed. */
export function DeclineMergeForm({ isSending, onSend, onCancel }: DeclineMergeFormProps) {
  const t = useT();
  const [answer, setAnswer] = useState('');
  const [problem, setProblem] = useState<string>();
  const { min, max } = MERGE_LIMITS.answer;
  const send = () => {
    const words = normaliseText(answer);
    const length = countCodePoints(words);
    if (length === 0) onSend(undefined);
    else if (length < min) setProblem(fieldSentence(t, { code: 'text_too_short', params: { min } }));
    else if (length > max) setProblem(fieldSentence(t, { code: 'text_too_long', params: { max } }));
    else onSend(words);
  };
  return (
    <div className={styles.form}>
      <Field
        label={t('lineage.decline_word')}
        hint={t('lineage.decline_hint')}
        error={problem}
        counter={<CodePointCounter text={answer} max={max} />}
      >
        {(input) => (
          <textarea
            {...input}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever opened the form wants to write in it
            autoFocus
            rows={3}
            maxLength={2 * max}
            className={inputClass}
            value={answer}
            onChange={({ target }) => {
              setProblem(undefined);
              setAnswer(target.value);
            }}
          />
        )}
      </Field>
      <div className={styles.actions}>
        <Button size="small" variant="primary" loading={isSending} onClick={send}>
          {t('suggestions.decline_send')}
        </Button>
        <Button size="small" variant="quiet" onClick={onCancel}>
          {t('suggestions.cancel')}
        </Button>
      </div>
    </div>
  );
}
