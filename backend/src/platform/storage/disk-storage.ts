import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { Storage, type StoredBytes } from './storage.js';

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** Files in a folder of this machine. */
export class DiskStorage extends Storage {
  constructor(private readonly directory: string) {
    super();
  }

  async put(key: string, file: string): Promise<void> {
    const place = this.placeOf(key);
    await fs.mkdir(path.dirname(place), { recursive: true });
    // A reader sees all of it or nothing, and so does whoever looks after a power cut. Two who bring the same do not meet.
    const own = `${place}.${randomUUID()}`;
    await fs.copyFile(file, own);
    const handle = await fs.open(own, 'r+');
    await handle.sync();
    await handle.close();
    await fs.rename(own, place);
  }

  async open(key: string): Promise<StoredBytes | null> {
    try {
      const handle = await fs.open(this.placeOf(key));
      const { size } = await handle.stat();
      return { stream: handle.createReadStream(), length: size };
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async removeFolder(folder: string): Promise<void> {
    await fs.rm(this.placeOf(folder), { recursive: true, force: true });
  }

  private placeOf(key: string): string {
    return path.join(this.directory, ...key.split('/'));
  }
}
