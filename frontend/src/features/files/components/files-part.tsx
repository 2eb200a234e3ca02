import type { LanguageCode } from '@headframe/shared/common';
import { FILE_TYPES, type FileDto, FILES_MAX } from '@headframe/shared/files';
import { ImagePlus } from 'lucide-react';
import { type ChangeEvent, useEffect, useId, useRef, useState } from 'react';
import { buttonClass } from '../../../components/ui/button/button';
import { Icon } from '../../../components/ui/icon/icon';
import { useT } from '../../../lib/i18n/language-provider';
import { newFileId } from '../lib/file-id';
import { FileRow } from './file-row';
import styles from './files-part.module.css';
import { NewFileRow } from './new-file-row';

interface FilesPartProps {
  readonly ideaId: string;
  /** The language of the idea. */
  readonly lang: LanguageCode;
  readonly files: readonly FileDto[];
  readonly onChange: (change: (files: readonly FileDto[]) => FileDto[]) => void;
}

interface Chosen {
  readonly id: string;
  readonly file: File;
}

/** The pictures and documents of an idea, for whoever may change them. Each change is done at once, apart from the text. */
export function FilesPart({ ideaId, lang, files, onChange }: FilesPartProps) {
  const t = useT();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [done, setDone] = useState(0);
  const room = FILES_MAX - files.length - chosen.length;

  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const more = [...(target.files ?? [])].slice(0, room).map((file) => ({ id: newFileId(), file }));
    setChosen([...chosen, ...more]);
    // The same file may be chosen again after it was left out.
    target.value = '';
  };
  const leave = (gone: string) => setChosen((known) => known.filter((each) => each.id !== gone));
  const toInput = () => setDone((times) => times + 1);

  // The row that had the focus is gone, and so is its dialog.
  useEffect(() => {
    if (done > 0) input.current?.focus();
  }, [done]);

  return (
    <section className={styles.part} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} className={styles.title}>
        {t('files.title')}
      </h3>
      <p id={`${id}-lead`} className={styles.lead}>
        {t('files.lead', { count: FILES_MAX })}
      </p>
      {files.length > 0 && (
        <ol role="list" className={styles.rows}>
          {files.map((file, index) => (
            <FileRow
              key={file.id}
              ideaId={ideaId}
              lang={lang}
              file={file}
              index={index}
              count={files.length}
              onChanged={(all) => onChange(() => all)}
              onRemoved={() => {
                onChange((known) => known.filter((each) => each.id !== file.id));
                toInput();
              }}
            />
          ))}
        </ol>
      )}
      {chosen.length > 0 && (
        <ul role="list" className={styles.rows}>
          {chosen.map((each) => (
            <NewFileRow
              key={each.id}
              ideaId={ideaId}
              lang={lang}
              {...each}
              onAdded={(file) => {
                leave(each.id);
                onChange((known) => [...known.filter((other) => other.id !== file.id), file]);
                toInput();
              }}
              onLeft={() => {
                leave(each.id);
                toInput();
              }}
            />
          ))}
        </ul>
      )}
      {/* Without room the input stays for the focus, and says why nothing happens. */}
      <label className={styles.choose}>
        <span className={buttonClass({ size: 'small' })}>
          <Icon of={ImagePlus} />
          {t('files.choose')}
        </span>
        <input
          ref={input}
          type="file"
          multiple
          accept={FILE_TYPES.join(',')}
          className={styles.input}
          aria-describedby={room <= 0 ? `${id}-full` : `${id}-lead`}
          aria-disabled={room <= 0 || undefined}
          onClick={(event) => {
            if (room <= 0) event.preventDefault();
          }}
          onChange={choose}
        />
      </label>
      {room <= 0 && (
        <p id={`${id}-full`} className={styles.lead}>
          {t('files.full', { count: FILES_MAX })}
        </p>
      )}
    </section>
  );
}
