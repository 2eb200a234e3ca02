import { Injectable } from '@nestjs/common';
import { TableWorker } from '../../platform/jobs/table-worker.js';
import { Storage } from '../../platform/storage/storage.js';
import { folderOf } from './file-keys.js';
import { FilesRepository } from './files.repository.js';

const POLL_MS = 60_000;

/** Takes away the bytes of files that are gone, and of those that never came to be. */
@Injectable()
export class FileRemovalWorker extends TableWorker {
  constructor(
    private readonly files: FilesRepository,
    private readonly storage: Storage,
  ) {
    super(POLL_MS);
  }

  protected async round(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      const due = await this.files.takeRemoval();
      if (due === null) return;
      // The bytes first: a process that dies in between does it again.
      if (!due.isKept) await this.storage.removeFolder(folderOf(due.id));
      await this.files.keep(due.id);
    }
  }
}
