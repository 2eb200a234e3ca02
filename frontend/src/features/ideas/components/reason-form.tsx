import { countCodePoints, normaliseText } from '@headframe/shared/common';
import { REASON_LIMITS } from '@headframe/shared/ideas';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../../components/ui/button/button';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { CodePointCounter } from '../../../components/ui/field/code-point-counter';
import { Field, inputClass } from '../../../components/ui/field/field';
import { fieldSentence } from '../../../lib/i18n/error-sentence';
import { useLanguage } from '../../../lib/i18n/language-provider';
import { createLocalStore } from '../../../lib/local-store';
import styles from './author-box.module.css';

const reasons = createLocalStore<string>('return-reasons', 1);

/** The reason has arrived: the device need not keep it. */
export const forgetReason = (ideaId: string): void => reasons.remove(ideaId);

interface ReasonFormProps {
  readonly ideaId: string;
  readonly label: string;
  readonly hint: string;
  readonly sendLabel: string;
  readonly isSending: boolean;
  readonly error: Error | null;
  readonly onSend: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Why an idea goes back to its people. What is typed is kept on the device until it is sent. */
export function ReasonForm({ ideaId, label, hint, sendLabel, isSending, error, onSend, onCancel }: ReasonFormProps) {
  const { language, t } = useLanguage();
  const [reason, setReason] = useState(() => reasons.read(ideaId) ?? '');
  const [problem, setProblem] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    field.current?.focus();
  }, []);

  const send = (event: FormEvent) => {
    event.preventDefault();
    const text = normaliseText(reason);
    const code = problemOf(text);
    setProblem(code && fieldSentence(t, { code, params: REASON_LIMITS }));
    if (code) field.current?.focus();
    else onSend(text);
  };

  return (
    <form noValidate className={styles.box} onSubmit={send}>
      <Field
        label={label}
        hint={hint}
        error={problem}
        counter={<CodePointCounter text={reason} max={REASON_LIMITS.max} />}
      >
        {(input) => (
          <textarea
            {...input}
            ref={field}
            className={inputClass}
            rows={5}
            lang={language}
            value={reason}
            onChange={({ target }) => {
              setReason(target.value);
              reasons.write(ideaId, target.value);
            }}
          />
        )}
      </Field>
      {error && <ErrorNotice error={error} />}
      <div className={styles.actions}>
        <Button type="submit" variant="primary" loading={isSending}>
          {sendLabel}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t('ideas.look_cancel')}
        </Button>
      </div>
    </form>
  );
}

function problemOf(text: string): string | undefined {
  const length = countCodePoints(text);
  if (length < REASON_LIMITS.min) return 'text_too_short';
  return length > REASON_LIMITS.max ? 'text_too_long' : undefined;
}
