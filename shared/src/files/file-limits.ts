/** What people may add to an idea: pictures, which everybody sees in place, and documents, which are only downloaded. */
export const FILE_KINDS = ['picture', 'document'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Bytes, pixels, and code points of the text that stands for a picture or names a document. */
export const FILE_LIMITS = {
  bytes: 10_000_000,
  pixels: 50_000_000,
  text: { min: 3, max: 200 },
} as const;

export const FILES_MAX = 5;

/** Media types that are taken. What a file is, its content decides. */
export const FILE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const;

/** The widths that pictures are made in, as far as they have them. No picture is higher than twice its width. */
export const PICTURE_WIDTHS = [480, 960, 1600] as const;

export const FILE_ERROR_CODES = [
  'file_broken',
  'file_too_large',
  'file_type_refused',
  'file_unsafe',
  'files_busy',
  'files_exhausted',
  'picture_too_large',
] as const;
