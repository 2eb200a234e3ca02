import { countCodePoints, type LanguageCode } from '@headframe/shared/common';
import { FILE_LIMITS, type FileDto } from '@headframe/shared/files';
import { Upload } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../components/ui/button/button';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { ApiError } from '../../../lib/api-error';
import { fieldSentence } from '../../../lib/i18n/error-sentence';
import { useT } from '../../../lib/i18n/language-provider';
import { useFileAdd } from '../api/change-files';
import styles from './files-part.module.css';
import { FileTextField } from './file-text-field';

interface NewFileRowProps {
  readonly ideaId: string;
  readonly lang: LanguageCode;
  readonly id: string;
  readonly file: File;
  readonly onAdded: (file: FileDto) => void;
  readonly onLeft: () => void;
}

/** A chosen file until it is added: what it shows, how far it is, and what went wrong. Nothing typed is lost. */
export function NewFileRow({ ideaId, lang, id, file, onAdded, onLeft }: NewFileRowProps) {
  const t = useT();
  const add = useFileAdd(ideaId);
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [isTooShort, setTooShort] = useState(false);
  const [share, setShare] = useState(0);
  const isDocument = file.type === 'application/pdf';
  const isTooLarge = file.size > FILE_LIMITS.bytes;

  useEffect(() => field.current?.focus(), []);

  const send = () => {
    const { min } = FILE_LIMITS.text;
    if (countCodePoints(text.trim()) < min) {
      setTooShort(true);
      field.current?.focus();
      return;
    }
    setShare(0);
    add.mutate({ id, file, text: text.trim(), onProgress: setShare }, { onSuccess: onAdded });
  };
  const error = isTooLarge ? new ApiError({ code: 'file_too_large', status: 413 }) : add.error;

  return (
    <li className={styles.row}>
      <div className={styles.fields}>
        <p className={styles.name}>
          <bdi>{file.name}</bdi>
        </p>
        <FileTextField
          ref={field}
          isDocument={isDocument}
          lang={lang}
          value={text}
          error={isTooShort ? fieldSentence(t, { code: 'text_too_short', params: { min: FILE_LIMITS.text.min } }) : ''}
          onChange={(value) => {
            setText(value);
            setTooShort(false);
          }}
          onEnter={send}
        />
        {add.isPending && (
          <p className={styles.progress}>
            <progress
              className={styles.bar}
              max={1}
              value={share}
              aria-label={t('files.progress', { name: file.name })}
            />
            {/* The bytes are there; the server looks at them. */}
            <span role="status">{share >= 1 ? t('files.checking') : t('files.sending')}</span>
          </p>
        )}
        {error !== null && <ErrorNotice error={error} />}
        <div className={styles.actions}>
          {!isTooLarge && (
            <Button variant="primary" size="small" icon={Upload} loading={add.isPending} onClick={send}>
              {error === null ? t('files.add') : t('ui.try_again')}
            </Button>
          )}
          <Button
            size="small"
            variant="quiet"
            disabledReason={add.isPending ? t('files.sending') : null}
            onClick={onLeft}
          >
            {t('files.leave_out')}
          </Button>
        </div>
      </div>
    </li>
  );
}
