import type { Config } from '../../config/config.js';
import { DiskStorage } from './disk-storage.js';
import { S3Storage } from './s3-storage.js';
import type { Storage } from './storage.js';

/** The storage that the configuration asks for. */
export const storageOf = ({ s3, filesDirectory }: Config): Storage =>
  s3 === null ? new DiskStorage(filesDirectory) : new S3Storage(s3);
