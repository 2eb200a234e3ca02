import { Readable } from 'node:stream';
import { Injectable, type StreamableFile } from '@nestjs/common';
import { type AddFileQuery, type FileDto, FILE_LIMITS, FILES_MAX, type UpdateFileDto } from '@headframe/shared/files';
import { isPublicStatus } from '@headframe/shared/ideas';
import { Database } from '../../database/database.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { RateLimits } from '../../platform/rate-limits/rate-limits.js';
import type { Actor, MaybeActor } from '../../platform/security/actor.js';
import { Storage } from '../../platform/storage/storage.js';
import { EventsService } from '../events/events.service.js';
import type { IdeaContext } from '../ideas/ideas.rows.js';
import { IdeasService } from '../ideas/ideas.service.js';
import type { Decoded } from './decoding/decoded.js';
import { Decoder } from './decoding/decoder.js';
import { FileRemovalWorker } from './file-removal.worker.js';
import { keyOf } from './file-keys.js';
import { fileRefused, filesBusy, filesExhausted, fileTooLarge, uploadNeeded } from './files.errors.js';
import { presentBytes } from './files.presenter.js';
import { FilesRepository } from './files.repository.js';
import { IncomingFiles } from './incoming-files.js';

const ADD_LIMIT = { most: 40, seconds: 3600 };
const CHANGE_LIMIT = { most: 120, seconds: 3600 };

/** A body that is not read yet. */
export interface IncomingBody {
  body: unknown;
  length: number | null;
}

/** Pictures and documents of ideas. Who may change the text may change them; they are as visible as the idea. */
@Injectable()
export class FilesService {
  constructor(
    private readonly files: FilesRepository,
    private readonly ideas: IdeasService,
    private readonly events: EventsService,
    private readonly storage: Storage,
    private readonly incoming: IncomingFiles,
    private readonly decoder: Decoder,
    private readonly removals: FileRemovalWorker,
    private readonly rateLimits: RateLimits,
    private readonly database: Database,
  ) {}

  /**
   * Adds a file under an id of its sender's making: sent again, it is the same file.
   * @throws DomainError 409 `files_exhausted`, 413 `file_too_large`, 422 where the content is not taken, 503 `files_busy`
   */
  async add(
    ideaId: string,
    id: string,
    { text }: AddFileQuery,
    { body, length }: IncomingBody,
    actor: Actor,
  ): Promise<FileDto> {
    const idea = await this.ideas.allowed(ideaId, 'edit', actor);
    if (!(body instanceof Readable)) throw uploadNeeded();
    const known = await this.known(ideaId, id, actor);
    if (known) return known;
    await this.rateLimits.count(`add-file ${actor.accountId}`, ADD_LIMIT);
    if ((await this.files.list(ideaId)).length >= FILES_MAX) throw filesExhausted();
    if (length !== null && length > FILE_LIMITS.bytes) throw fileTooLarge();
    if (this.decoder.isBusy) throw filesBusy();
    return this.incoming.receive(body, async (file) => {
      const decoded = await this.decoder.decode(file);
      if ('code' in decoded) throw fileRefused(decoded);
      return this.keep(idea, { id, text }, decoded, actor);
    });
  }

  /** Changes what is said of a file, or its place. */
  async update(ideaId: string, id: string, { text, position }: UpdateFileDto, actor: Actor): Promise<FileDto[]> {
    const idea = await this.ideas.allowed(ideaId, 'edit', actor);
    await this.rateLimits.count(`change-file ${actor.accountId}`, CHANGE_LIMIT);
    await this.database.transaction(async () => {
      await this.files.lock(ideaId);
      if ((await this.files.get(id))?.ideaId !== ideaId) throw notFound();
      if (text !== undefined) await this.files.saveText(id, text);
      if (position !== undefined) await this.files.move(ideaId, id, position);
      await this.record('file.changed', idea, id, actor);
    });
    return this.files.list(ideaId);
  }

  /** Takes a file away. A second time it is not there. */
  async remove(ideaId: string, id: string, actor: Actor): Promise<void> {
    const idea = await this.ideas.allowed(ideaId, 'edit', actor);
    await this.database.transaction(async () => {
      if (!(await this.files.delete(ideaId, id))) throw notFound();
      await this.record('file.removed', idea, id, actor);
      this.database.afterCommit(() => this.removals.wake());
    });
  }

  /** The bytes of a file, for whoever sees its idea. */
  async bytes(id: string, name: string, reader: MaybeActor): Promise<{ file: StreamableFile; isPublic: boolean }> {
    const file = await this.files.readable(id, reader);
    const isOfKind = file?.kind === 'document' ? name === 'document.pdf' : /^\d{1,4}\.webp$/.test(name);
    const stored = file && isOfKind ? await this.storage.open(keyOf(id, name)) : null;
    if (!file || !stored) throw notFound();
    return { file: presentBytes(file, stored), isPublic: file.isPublic };
  }

  private async known(ideaId: string, id: string, { accountId }: Actor): Promise<FileDto | null> {
    const known = await this.files.get(id);
    if (!known) return null;
    if (known.ideaId !== ideaId || known.accountId !== accountId) throw notFound();
    return (await this.files.list(ideaId)).find((file) => file.id === id) ?? null;
  }

  private async keep(
    idea: IdeaContext,
    { id, text }: Pick<FileDto, 'id' | 'text'>,
    { kind, widths, height, bytes, made }: Decoded,
    actor: Actor,
  ): Promise<FileDto> {
    await this.files.expect(id);
    for (const { name, file, type } of made) await this.storage.put(keyOf(id, name), file, type);
    const file = { id, kind, text, widths, height, bytes };
    const isKept = await this.database.transaction(async () => {
      await this.files.lock(idea.id);
      const isNew = await this.files.insert({ ...file, ideaId: idea.id, accountId: actor.accountId }, FILES_MAX);
      if (!isNew && (await this.known(idea.id, id, actor)) === null) return false;
      await this.files.keep(id);
      if (isNew) await this.record('file.added', idea, id, actor);
      return true;
    });
    if (isKept) return file;
    await this.files.forget(id);
    this.removals.wake();
    throw filesExhausted();
  }

  /** What happens to a public idea is part of its history. */
  private async record(
    type: 'file.added' | 'file.changed' | 'file.removed',
    { id: ideaId, regionId, status, collaboration }: IdeaContext,
    file: string,
    { accountId }: Actor,
  ): Promise<void> {
    if (!isPublicStatus(status)) return;
    const actingAs = collaboration === 'member' ? 'member' : 'author';
    await this.events.record({ type, actorId: accountId, actingAs, regionId, ideaId, data: { file } });
  }
}
