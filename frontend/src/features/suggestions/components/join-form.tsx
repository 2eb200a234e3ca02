import { IDEA_LIMITS } from '@headframe/shared/ideas';
import { normaliseText } from '@headframe/shared/common';
import type { SuggestionPart } from '@headframe/shared/suggestions';
import { useState } from 'react';
import { Button } from '../../../components/ui/button/button';
import { CodePointCounter } from '../../../components/ui/field/code-point-counter';
import { Field, inputClass } from '../../../components/ui/field/field';
import { useT } from '../../../lib/i18n/language-provider';
import styles from './suggestion.module.css';

interface JoinFormProps {
  readonly part: SuggestionPart;
  readonly proposed: string;
  /** The language that the idea is written in. */
  readonly language: string;
  readonly isSending: boolean;
  readonly onSend: (text: string) => void;
  readonly onCancel: () => void;
}

/** Where two changes met in one place, an author says how the part shall read. */
export function JoinForm({ part, proposed, language, isSending, onSend, onCancel }: JoinFormProps) {
  const t = useT();
  const [text, setText] = useState(proposed);
  return (
    <div className={styles.form}>
      <Field
        label={t('suggestions.join_text')}
        hint={t('suggestions.join_hint')}
        counter={<CodePointCounter text={text} max={IDEA_LIMITS[part].max} />}
      >
        {(input) => (
          <textarea
            {...input}
            rows={4}
            lang={language}
            className={inputClass}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
      <div className={styles.actions}>
        <Button size="small" variant="primary" loading={isSending} onClick={() => onSend(normaliseText(text))}>
          {t('suggestions.join_send')}
        </Button>
        <Button size="small" variant="quiet" onClick={onCancel}>
          {t('form.not_now')}
        </Button>
      </div>
    </div>
  );
}
