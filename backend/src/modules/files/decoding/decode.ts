import fs from 'node:fs/promises';
import path from 'node:path';
import { FILE_LIMITS, PICTURE_WIDTHS } from '@headframe/shared/files';
import sharp from 'sharp';
import { contentType, isTwoThings } from './content-type.js';
import type { Decoded, Refusal } from './decoded.js';
import { isActingPdf, isWholePdf } from './pdf.js';

// One picture at a time, read by the three readers that are needed, and nothing kept.
sharp.cache(false);
sharp.concurrency(1);
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpegFile', 'VipsForeignLoadPngFile', 'VipsForeignLoadWebpFile'] });

/** Looks at a file that somebody sent and makes of it what is kept, beside it. */
export async function decode(file: string): Promise<Decoded | Refusal> {
  const bytes = await fs.readFile(file);
  const type = contentType(bytes);
  if (type === null) return bytes.length === 0 ? { code: 'file_broken' } : { code: 'file_type_refused' };
  if (type === 'pdf') return decodePdf(file, bytes);
  return isTwoThings(bytes) ? { code: 'file_unsafe' } : decodePicture(file, type);
}

function decodePdf(file: string, bytes: Buffer): Decoded | Refusal {
  const content = bytes.toString('latin1');
  if (!isWholePdf(content)) return { code: 'file_broken' };
  if (isActingPdf(content)) return { code: 'file_unsafe' };
  const made = { name: 'document.pdf', file, type: 'application/pdf' };
  return { kind: 'document', widths: [], height: 0, bytes: bytes.length, made: [made] };
}

/** Decodes a picture once and draws it anew in each width: turned upright, and without anything but its pixels. */
async function decodePicture(file: string, type: string): Promise<Decoded | Refusal> {
  const options = { failOn: 'error', limitInputPixels: FILE_LIMITS.pixels, sequentialRead: true } as const;
  try {
    const { format, width, height } = await sharp(file, { ...options, limitInputPixels: false }).metadata();
    if (format !== type) return { code: 'file_broken' };
    if (width * height > FILE_LIMITS.pixels) return { code: 'picture_too_large' };
    const most = Math.max(...PICTURE_WIDTHS);
    const { data, info } = await sharp(file, options)
      .autoOrient()
      .resize({ width: most, height: most * 2, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    const raw = { width: info.width, height: info.height, channels: info.channels };
    const widths = [...PICTURE_WIDTHS.filter((smaller) => smaller < info.width), info.width].slice(
      -PICTURE_WIDTHS.length,
    );
    const made = [];
    let size = 0;
    for (const wanted of widths) {
      const name = `${wanted}.webp`;
      const place = path.join(path.dirname(file), name);
      ({ size } = await sharp(data, { raw }).resize({ width: wanted }).webp({ quality: 80, effort: 3 }).toFile(place));
      made.push({ name, file: place, type: 'image/webp' });
    }
    return { kind: 'picture', widths, height: info.height, bytes: size, made };
  } catch {
    return { code: 'file_broken' };
  }
}
