import { countCodePoints, normaliseText } from '@headframe/shared/common';
import { SUGGESTION_LIMITS } from '@headframe/shared/suggestions';
import { useState } from 'react';
import { Button } from '../../../components/ui/button/button';
import { CodePointCounter } from '../../../components/ui/field/code-point-counter';
import { Field, inputClass } from '../../../components/ui/field/field';
import { fieldSentence } from '../../../lib/i18n/error-sentence';
import { useT } from '../../../lib/i18n/language-provider';
import styles from './suggestion.module.css';

interface DeclineFormProps {
  readonly isSending: boolean;
  readonly onSend: (answer: string) => void;
  readonly onCancel: () => void;
}

/** A no with a word: whoever proposed something is owed one. */
export function DeclineForm({ isSending, onSend, onCancel }: DeclineFormProps) {
  const t = useT();
  const [answer, setAnswer] = useState('');
  const [isShort, setShort] = useState(false);
  const { min, max } = SUGGESTION_LIMITS.answer;
  const send = () => {
    const words = normaliseText(answer);
    const length = countCodePoints(words);
    if (length < min || length > max) setShort(true);
    else onSend(words);
  };
  const problem = isShort ? fieldSentence(t, { code: 'text_too_short', params: { min } }) : undefined;
  return (
    <div className={styles.form}>
      <Field
        label={t('suggestions.decline_word')}
        hint={t('suggestions.decline_hint')}
        error={problem}
        counter={<CodePointCounter text={answer} max={max} />}
      >
        {(input) => (
          <textarea
            {...input}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever opened the form wants to write in it
            autoFocus
            rows={2}
            maxLength={2 * max}
            className={inputClass}
            value={answer}
            onChange={({ target }) => {
              setShort(false);
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
