import { filePaths, type LanguageCode } from '@headframe/shared/common';
import type { FileDto } from '@headframe/shared/files';

interface PictureProps {
  readonly file: FileDto;
  /** The language of its text. */
  readonly lang: LanguageCode;
  /** How wide it is drawn, as `sizes` says it. */
  readonly sizes: string;
  /** Whether it is among the first things that a reader sees. */
  readonly isFirst?: boolean;
  readonly className?: string;
}

/** A picture in the width that the reader's screen needs. Its place is kept free before it is there. */
export function Picture({ file, lang, sizes, isFirst = false, className }: PictureProps) {
  const { id, widths, height, text } = file;
  const largest = widths.at(-1) ?? 0;
  return (
    <img
      className={className}
      src={filePaths.picture(id, widths.find((width) => width >= 900) ?? largest)}
      srcSet={widths.map((width) => `${filePaths.picture(id, width)} ${width}w`).join(', ')}
      sizes={sizes}
      width={largest}
      height={height}
      alt={text}
      lang={lang}
      decoding="async"
      loading={isFirst ? 'eager' : 'lazy'}
      fetchPriority={isFirst ? 'high' : 'auto'}
    />
  );
}
