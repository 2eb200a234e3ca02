import { countCodePoints, filePaths, type LanguageCode } from '@headframe/shared/common';
import { FILE_LIMITS, type FileDto, type UpdateFileDto } from '@headframe/shared/files';
import { ArrowDown, ArrowUp, FileText, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/ui/button/button';
import { Dialog } from '../../../components/ui/dialog/dialog';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { Icon } from '../../../components/ui/icon/icon';
import { IconButton } from '../../../components/ui/icon-button/icon-button';
import { useToast } from '../../../components/ui/toast/toast';
import { fieldSentence } from '../../../lib/i18n/error-sentence';
import { useT } from '../../../lib/i18n/language-provider';
import { useFileRemove, useFileUpdate } from '../api/change-files';
import { FileTextField } from './file-text-field';
import styles from './files-part.module.css';

interface FileRowProps {
  readonly ideaId: string;
  readonly lang: LanguageCode;
  readonly file: FileDto;
  /** Its place among `count`, from 0. */
  readonly index: number;
  readonly count: number;
  readonly onChanged: (files: FileDto[]) => void;
  readonly onRemoved: () => void;
}

/** A file that the idea has: what is said of it, its place, and the way out. */
export function FileRow({ ideaId, lang, file, index, count, onChanged, onRemoved }: FileRowProps) {
  const t = useT();
  const toast = useToast();
  const update = useFileUpdate(ideaId);
  const remove = useFileRemove(ideaId);
  const [text, setText] = useState(file.text);
  const [isAsking, setAsking] = useState(false);
  const { id, kind } = file;
  const isDocument = kind === 'document';
  const { min } = FILE_LIMITS.text;
  const isTooShort = countCodePoints(text.trim()) < min;
  const isChanged = text.trim() !== file.text;

  const change = (wanted: UpdateFileDto, said: string) =>
    update.mutate(
      { id, change: wanted },
      {
        onSuccess: (files) => {
          onChanged(files);
          toast(said);
        },
      },
    );
  const saveText = () => {
    if (isChanged && !isTooShort) change({ text: text.trim() }, t('files.text_saved'));
  };
  const move = (position: number) => change({ position }, t('files.moved', { place: position + 1, count }));

  return (
    <li className={styles.row}>
      {isDocument ? (
        <span className={styles.thumb}>
          <Icon of={FileText} />
        </span>
      ) : (
        // What it shows is said in the field beside it.
        <img className={styles.thumb} src={filePaths.picture(id, file.widths[0] ?? 0)} width={96} height={64} alt="" />
      )}
      <div className={styles.fields}>
        <FileTextField
          isDocument={isDocument}
          lang={lang}
          value={text}
          error={isTooShort ? fieldSentence(t, { code: 'text_too_short', params: { min } }) : ''}
          onChange={setText}
          onEnter={saveText}
        />
        {update.isError && <ErrorNotice error={update.error} />}
        <div className={styles.actions}>
          {isChanged && !isTooShort && (
            <Button size="small" variant="primary" loading={update.isPending} onClick={saveText}>
              {t('files.save_text')}
            </Button>
          )}
          {index > 0 && (
            <IconButton icon={ArrowUp} label={t('files.up', { name: file.text })} onClick={() => move(index - 1)} />
          )}
          {index < count - 1 && (
            <IconButton icon={ArrowDown} label={t('files.down', { name: file.text })} onClick={() => move(index + 1)} />
          )}
          <IconButton icon={Trash2} label={t('files.remove', { name: file.text })} onClick={() => setAsking(true)} />
        </div>
      </div>
      <Dialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={t('files.remove_title')}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{t('files.remove_no')}</Button>
            <Button
              variant="danger"
              loading={remove.isPending}
              onClick={() =>
                remove.mutate(id, {
                  onSuccess: () => {
                    setAsking(false);
                    toast(t('files.removed'));
                    onRemoved();
                  },
                })
              }
            >
              {t('files.remove_yes')}
            </Button>
          </>
        }
      >
        <p>{t('files.remove_lead')}</p>
        {remove.isError && <ErrorNotice error={remove.error} />}
      </Dialog>
    </li>
  );
}
