import type { LanguageCode } from '@headframe/shared/common';
import { FILE_LIMITS } from '@headframe/shared/files';
import type { Ref } from 'react';
import { Field, inputClass } from '../../../components/ui/field/field';
import { useT } from '../../../lib/i18n/language-provider';

interface FileTextFieldProps {
  readonly ref?: Ref<HTMLInputElement>;
  readonly isDocument: boolean;
  readonly lang: LanguageCode;
  readonly value: string;
  readonly error: string;
  readonly onChange: (value: string) => void;
  readonly onEnter: () => void;
}

/** What a picture shows, or what a document is called. Enter belongs to this field, not to the form around it. */
export function FileTextField({ ref, isDocument, lang, value, error, onChange, onEnter }: FileTextFieldProps) {
  const t = useT();
  return (
    <Field
      label={isDocument ? t('files.text_document') : t('files.text_picture')}
      hint={isDocument ? t('files.text_document_hint') : t('files.text_picture_hint')}
      error={error}
    >
      {(input) => (
        <input
          {...input}
          ref={ref}
          className={inputClass}
          lang={lang}
          value={value}
          maxLength={FILE_LIMITS.text.max}
          autoComplete="off"
          onChange={({ target }) => onChange(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            onEnter();
          }}
        />
      )}
    </Field>
  );
}
