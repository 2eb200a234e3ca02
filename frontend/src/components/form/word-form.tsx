import { countCodePoints, type LanguageCode, normaliseText } from '@headframe/shared/common';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { fieldSentence } from '../../lib/i18n/error-sentence';
import { useT } from '../../lib/i18n/language-provider';
import type { KeptWords } from '../../lib/reader/kept-words';
import { Button } from '../ui/button/button';
import { ErrorNotice } from '../ui/error-notice/error-notice';
import { CodePointCounter } from '../ui/field/code-point-counter';
import { Field, inputClass } from '../ui/field/field';
import styles from './word-form.module.css';

interface WordFormProps {
  readonly label: string;
  readonly hint?: string;
  readonly limits: { readonly min: number; readonly max: number };
  /** Whether nothing may be said. */
  readonly isOptional?: boolean;
  readonly rows?: number;
  readonly lang?: LanguageCode;
  /** Where what is typed is kept until it has arrived. */
  readonly kept: KeptWords;
  readonly sendLabel: string;
  readonly isSending: boolean;
  readonly error?: Error | null;
  /** Called with the words, empty where nothing was said and nothing is needed. */
  readonly onSend: (words: string) => void;
  readonly onCancel: () => void;
}

/** A word with a step that one has begun: why something goes back, why not. Opened by a button, it takes the focus. */
export function WordForm({
  label,
  hint,
  limits: { min, max },
  isOptional = false,
  rows = 3,
  lang,
  kept,
  sendLabel,
  isSending,
  error,
  onSend,
  onCancel,
}: WordFormProps) {
  const t = useT();
  const text = kept.words;
  const [problem, setProblem] = useState<'text_too_short' | 'text_too_long'>();
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    field.current?.focus();
  }, []);

  const send = (event: FormEvent) => {
    event.preventDefault();
    const words = normaliseText(text);
    const length = countCodePoints(words);
    const isEnough = length >= min || (isOptional && length === 0);
    const found = length > max ? 'text_too_long' : isEnough ? undefined : 'text_too_short';
    setProblem(found);
    if (found) field.current?.focus();
    else onSend(words);
  };

  return (
    <form noValidate className={styles.form} onSubmit={send}>
      <Field
        label={label}
        hint={hint}
        error={problem && fieldSentence(t, { code: problem, params: { min, max } })}
        counter={<CodePointCounter text={text} max={max} />}
      >
        {(input) => (
          <textarea
            {...input}
            ref={field}
            className={inputClass}
            rows={rows}
            lang={lang}
            value={text}
            onChange={({ target }) => {
              setProblem(undefined);
              kept.change(target.value);
            }}
          />
        )}
      </Field>
      {error && <ErrorNotice error={error} />}
      <div className={styles.actions}>
        <Button type="submit" size="small" variant="primary" loading={isSending}>
          {sendLabel}
        </Button>
        <Button size="small" variant="quiet" onClick={onCancel}>
          {t('form.not_now')}
        </Button>
      </div>
    </form>
  );
}
