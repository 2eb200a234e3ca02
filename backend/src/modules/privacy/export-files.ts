import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { Storage } from '../../platform/storage/storage.js';
import { keyOf } from '../files/file-keys.js';
import type { ExportRow } from './export-sections.js';

/** So many bytes of files go into one archive, which is made in memory; the oldest come first. The rest is named in it. */
const MOST_BYTES = 60_000_000;

/** A row of the section, as its statement reads it. */
interface ExportedFile extends ExportRow {
  readonly id: string;
  readonly isPicture: boolean;
  readonly widths: readonly string[];
  readonly bytes: number;
  /** Its name in the archive. */
  readonly file: string;
}

/** The pictures and documents of an export. */
@Injectable()
export class ExportFiles {
  constructor(private readonly storage: Storage) {}

  /** The bytes of files, by their name in the archive. */
  async read(rows: readonly ExportRow[]): Promise<Record<string, Uint8Array>> {
    const files: Record<string, Uint8Array> = {};
    let left = MOST_BYTES;
    for (const { id, widths, isPicture, file, bytes } of rows as readonly ExportedFile[]) {
      left -= bytes;
      if (left < 0) break;
      const name = isPicture ? `${widths.at(-1) ?? ''}.webp` : 'document.pdf';
      const stored = await this.storage.open(keyOf(id, name));
      if (stored) files[file] = await buffer(stored.stream);
    }
    return files;
  }
}
