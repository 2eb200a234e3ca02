import { createWriteStream } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { FILE_LIMITS } from '@headframe/shared/files';
import { CONFIG, type Config } from '../../config/config.js';
import { fileRefused, fileTooLarge } from './files.errors.js';

/** Nothing is worked on for so long. */
const LEFT_BEHIND_MS = 3_600_000;

/** Files on their way in: each in a folder of its own, which is gone when the work with it is done. */
@Injectable()
export class IncomingFiles implements OnApplicationBootstrap {
  private readonly directory: string;

  constructor(@Inject(CONFIG) { filesDirectory }: Config) {
    this.directory = path.join(filesDirectory, 'incoming');
  }

  /** Clears away what a killed process left. */
  async onApplicationBootstrap(): Promise<void> {
    const names = await fs.readdir(this.directory).catch(() => []);
    for (const name of names) {
      const folder = path.join(this.directory, name);
      const { mtimeMs } = await fs.stat(folder).catch(() => ({ mtimeMs: Date.now() }));
      if (mtimeMs < Date.now() - LEFT_BEHIND_MS) await fs.rm(folder, { recursive: true, force: true });
    }
  }

  /**
   * Writes a body to disk as it comes in, never more of it than allowed, and works with the file.
   * @throws DomainError 413 `file_too_large`
   */
  async receive<T>(body: Readable, work: (file: string) => Promise<T>): Promise<T> {
    await fs.mkdir(this.directory, { recursive: true });
    const folder = await fs.mkdtemp(path.join(this.directory, 'file-'));
    try {
      const file = path.join(folder, 'received');
      await pipeline(body, atMost(FILE_LIMITS.bytes), createWriteStream(file)).catch((error: unknown) => {
        throw isCutOff(error) ? fileRefused({ code: 'file_broken' }) : error;
      });
      return await work(file);
    } finally {
      await fs.rm(folder, { recursive: true, force: true });
    }
  }
}

/** Whether the sender is gone before the end: nobody's fault, and nobody is left to hear of it. */
const isCutOff = (error: unknown): boolean =>
  ['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET'].includes((error as NodeJS.ErrnoException).code ?? '');

function atMost(bytes: number): Transform {
  let left = bytes;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      left -= chunk.length;
      if (left < 0) done(fileTooLarge());
      else done(null, chunk);
    },
  });
}
