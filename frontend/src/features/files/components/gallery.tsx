import { filePaths, type LanguageCode } from '@headframe/shared/common';
import type { FileDto } from '@headframe/shared/files';
import { FileText } from 'lucide-react';
import { Icon } from '../../../components/ui/icon/icon';
import { useFormat } from '../../../lib/format/format-provider';
import { useT } from '../../../lib/i18n/language-provider';
import styles from './gallery.module.css';
import { Picture } from './picture';

interface GalleryProps {
  readonly files: readonly FileDto[];
  readonly lang: LanguageCode;
}

/** What an idea has beyond its first picture: further ones to open, and documents to download. */
export function Gallery({ files, lang }: GalleryProps) {
  const t = useT();
  const format = useFormat();
  const pictures = files.filter(({ kind }) => kind === 'picture').slice(1);
  const documents = files.filter(({ kind }) => kind === 'document');
  if (pictures.length + documents.length === 0) return null;
  return (
    <section className={styles.gallery} aria-labelledby="files">
      <h2 id="files" className={styles.title}>
        {t('ideas.files')}
      </h2>
      {pictures.length > 0 && (
        <ul role="list" className={styles.pictures}>
          {pictures.map((file) => (
            <li key={file.id}>
              <a href={filePaths.picture(file.id, file.widths.at(-1) ?? 0)} className={styles.tile}>
                <Picture file={file} lang={lang} sizes="(min-width: 48rem) 22rem, 50vw" className={styles.image} />
              </a>
            </li>
          ))}
        </ul>
      )}
      {documents.length > 0 && (
        <ul role="list" className={styles.documents}>
          {documents.map(({ id, text, bytes }) => (
            <li key={id}>
              <a href={filePaths.document(id)} download className={styles.document}>
                <Icon of={FileText} className={styles.documentIcon} />
                <span>
                  <span lang={lang}>{text}</span>{' '}
                  <span className={styles.soft}>
                    {t('ideas.pdf_size', { size: format.number(Math.max(0.1, bytes / 1e6)) })}
                  </span>
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
