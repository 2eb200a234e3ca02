import { StreamableFile } from '@nestjs/common';

/** A copy of somebody's data as a download that no browser shows in place. */
export function presentExport(requestedAt: string, zip: Buffer): StreamableFile {
  return new StreamableFile(zip, {
    type: 'application/zip',
    disposition: `attachment; filename="headframe-${requestedAt.slice(0, 10)}.zip"`,
    length: zip.length,
  });
}
