import { StreamableFile } from '@nestjs/common';
import type { StoredBytes } from '../../platform/storage/storage.js';
import type { ReadableFile } from './files.repository.js';

/** Bytes on their way out. A document is always a download: nothing of it runs in our place. */
export function presentBytes({ kind, text }: ReadableFile, { stream, length }: StoredBytes): StreamableFile {
  if (kind === 'picture') return new StreamableFile(stream, { type: 'image/webp', disposition: 'inline', length });
  const name = encodeURIComponent(`${text}.pdf`).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return new StreamableFile(stream, {
    type: 'application/pdf',
    disposition: `attachment; filename="document.pdf"; filename*=UTF-8''${name}`,
    length,
  });
}
