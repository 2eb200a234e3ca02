import type { FILE_ERROR_CODES, FileKind } from '@headframe/shared/files';

/** A file as it shall be kept. */
export interface Decoded {
  readonly kind: FileKind;
  readonly widths: number[];
  readonly height: number;
  readonly bytes: number;
  readonly made: { readonly name: string; readonly file: string; readonly type: string }[];
}

/** Why a file is not taken. */
export interface Refusal {
  readonly code: (typeof FILE_ERROR_CODES)[number];
}
