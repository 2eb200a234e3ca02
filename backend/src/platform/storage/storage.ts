import type { Readable } from 'node:stream';

/** A stored thing on its way out. */
export interface StoredBytes {
  readonly stream: Readable;
  readonly length: number;
}

/** Keeps bytes under keys such as `ab/abcd/480.webp`. What is kept under a key never changes; it comes and goes. */
export abstract class Storage {
  /** Keeps the content of a file. Over and again the same: an upload may be repeated. */
  abstract put(key: string, file: string, type: string): Promise<void>;
  /** `null` where nothing is kept. */
  abstract open(key: string): Promise<StoredBytes | null>;
  /** Takes everything away whose key begins with a folder: `ab/abcd/`. Nothing there is no failure. */
  abstract removeFolder(folder: string): Promise<void>;
}
