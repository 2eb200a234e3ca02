import { Injectable } from '@nestjs/common';
import type { FileDto, FileKind } from '@headframe/shared/files';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import type { MaybeActor } from '../../platform/security/actor.js';
import { visibilityValues } from '../ideas/ideas.scope.js';
import { IdeaFile } from './entities/idea-file.entity.js';
import { filesJson } from './files.json.js';
import * as sql from './files.sql.js';

/** A file as it is sent out. */
export interface ReadableFile {
  id: string;
  kind: FileKind;
  text: string;
  /** Whether everybody may see it. */
  isPublic: boolean;
}

export type NewFile = FileDto & { ideaId: string; accountId: string };

/** Bytes in the storage whose time has come. */
interface DueRemoval {
  id: string;
  isKept: boolean;
}

const listFiles = statement(`select ${filesJson('$1::uuid')} as files`);
const readableFile = statement(sql.READABLE_FILE);
const insertFile = statement(sql.INSERT_FILE);
const lockIdea = statement(sql.LOCK_IDEA);
const moveFile = statement(sql.MOVE_FILE);
const expectBytes = statement(sql.EXPECT_BYTES);
const keepBytes = statement(sql.KEEP_BYTES);
const forgetBytes = statement(sql.FORGET_BYTES);
const takeRemoval = statement(sql.TAKE_REMOVAL);

@Injectable()
export class FilesRepository {
  constructor(private readonly database: Database) {}

  async list(ideaId: string): Promise<FileDto[]> {
    return (await this.database.row<{ files: FileDto[] }>(listFiles, [ideaId]))?.files ?? [];
  }

  /** The file, if this reader may see its idea. */
  readable(id: string, reader: MaybeActor): Promise<ReadableFile | null> {
    return this.database.row<ReadableFile & Record<string, unknown>>(readableFile, [id, ...visibilityValues(reader)]);
  }

  get(id: string): Promise<IdeaFile | null> {
    return this.database.manager.findOneBy(IdeaFile, { id });
  }

  /** Adds a file as the last one, unless the idea has `most`; tells whether it did. */
  async insert({ id, ideaId, accountId, kind, text, widths, height, bytes }: NewFile, most: number): Promise<boolean> {
    const values = [id, ideaId, accountId, kind, text, widths, height, bytes, most];
    return (await this.database.row(insertFile, values)) !== null;
  }

  /** Others who change the files of the idea wait. */
  async lock(ideaId: string): Promise<void> {
    await this.database.rows(lockIdea, [ideaId]);
  }

  async saveText(id: string, text: string): Promise<void> {
    await this.database.manager.update(IdeaFile, { id }, { text });
  }

  async move(ideaId: string, id: string, position: number): Promise<void> {
    await this.database.rows(moveFile, [ideaId, id, position]);
  }

  /** Takes a file away; tells whether it was there. */
  async delete(ideaId: string, id: string): Promise<boolean> {
    return (await this.database.manager.delete(IdeaFile, { id, ideaId })).affected === 1;
  }

  /** Bytes come into the storage soon. */
  async expect(id: string): Promise<void> {
    await this.database.rows(expectBytes, [id]);
  }

  /** A row stands for the bytes. */
  async keep(id: string): Promise<void> {
    await this.database.rows(keepBytes, [id]);
  }

  /** No row came to stand for the bytes. */
  async forget(id: string): Promise<void> {
    await this.database.rows(forgetBytes, [id]);
  }

  takeRemoval(): Promise<DueRemoval | null> {
    return this.database.row<DueRemoval & Record<string, unknown>>(takeRemoval, []);
  }
}
