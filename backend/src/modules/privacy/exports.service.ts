import { Injectable, type StreamableFile } from '@nestjs/common';
import type { DataExportDto } from '@headframe/shared/privacy';
import { Database } from '../../database/database.js';
import { violatedUnique } from '../../platform/errors/database-errors.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { RateLimits } from '../../platform/rate-limits/rate-limits.js';
import type { Actor } from '../../platform/security/actor.js';
import { requireFresh } from '../../platform/security/fresh-proof.js';
import { Vault } from '../../platform/security/vault.js';
import { EventsService } from '../events/events.service.js';
import { EXPORT_PURPOSE, ExportWorker } from './export-worker.js';
import { presentExport } from './exports.presenter.js';
import { ExportsRepository } from './exports.repository.js';
import { exportGone, exportRunning } from './privacy.errors.js';

const EXPORT_LIMIT = { most: 2, seconds: 86_400 };

/** "My data": a copy of everything about a person, made in the background and fetched by them alone. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly exports: ExportsRepository,
    private readonly worker: ExportWorker,
    private readonly events: EventsService,
    private readonly vault: Vault,
    private readonly rateLimits: RateLimits,
    private readonly database: Database,
  ) {}

  list({ accountId }: Actor): Promise<DataExportDto[]> {
    return this.exports.list(accountId);
  }

  /** Asks for a copy. @throws DomainError 403 `reauthentication_needed`, 409 `export_running`, 429 after two in a day */
  async create(actor: Actor): Promise<DataExportDto> {
    requireFresh(actor);
    const { accountId } = actor;
    try {
      return await this.database.transaction(async () => {
        // The row first: while one is queued, that is what the person must be told.
        const asked = await this.exports.insert(accountId);
        this.rateLimits.check((await this.exports.recent(accountId)) - 1, EXPORT_LIMIT);
        await this.events.record({ type: 'export.requested', actorId: accountId });
        this.database.afterCommit(() => this.worker.wake());
        return asked;
      });
    } catch (error) {
      if (violatedUnique(error) === 'uq_data_export_running') throw exportRunning();
      throw error;
    }
  }

  /** @throws DomainError 403 `reauthentication_needed`, 404 for everybody else's, 410 `export_gone` */
  async file(id: string, actor: Actor): Promise<StreamableFile> {
    requireFresh(actor);
    const { accountId } = actor;
    const found = await this.exports.archive(id, accountId);
    if (!found || found.state === 'queued' || found.state === 'failed') throw notFound();
    if (found.archive === null) throw exportGone();
    await this.events.record({ type: 'export.fetched', actorId: accountId });
    return presentExport(found.requestedAt, this.vault.openBytes(EXPORT_PURPOSE, found.archive));
  }
}
