import { filePaths, type LanguageCode } from '@headframe/shared/common';
import type { FileDto } from '@headframe/shared/files';
import styles from './gallery.module.css';
import { Picture } from './picture';

interface FirstPictureProps {
  readonly files: readonly FileDto[];
  readonly lang: LanguageCode;
}

/** The picture that stands for the idea; nothing where it has none. Whole in its own page. */
export function FirstPicture({ files, lang }: FirstPictureProps) {
  const file = files.find(({ kind }) => kind === 'picture');
  if (!file) return null;
  return (
    <a href={filePaths.picture(file.id, file.widths.at(-1) ?? 0)} className={styles.first}>
      <Picture file={file} lang={lang} sizes="(min-width: 48rem) 45rem, 100vw" isFirst className={styles.firstImage} />
    </a>
  );
}
