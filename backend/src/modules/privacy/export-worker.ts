import { Inject, Injectable } from '@nestjs/common';
import { pagePaths } from '@headframe/shared/common';
import { EXPORT_DAYS } from '@headframe/shared/privacy';
import { CONFIG, type Config } from '../../config/config.js';
import { Database } from '../../database/database.js';
import { TableWorker } from '../../platform/jobs/table-worker.js';
import { Mails } from '../../platform/mail/mails.js';
import { Vault } from '../../platform/security/vault.js';
import { ExportFiles } from './export-files.js';
import { packExport } from './export-archive.js';
import { ExportsRepository, type TakenExport } from './exports.repository.js';

export const EXPORT_PURPOSE = 'data-export';
const POLL_MS = 15_000;

/** Makes the copies that people asked for, and deletes them when their days are over. */
@Injectable()
export class ExportWorker extends TableWorker {
  constructor(
    private readonly exports: ExportsRepository,
    private readonly files: ExportFiles,
    private readonly mails: Mails,
    private readonly vault: Vault,
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super(POLL_MS);
  }

  protected async round(): Promise<void> {
    await this.exports.expire();
    while (!this.stopping.signal.aborted) {
      const taken = await this.exports.take();
      if (taken === null) return;
      await this.make(taken).catch((error: unknown) => this.failed(taken, error));
    }
  }

  private async make(taken: TakenExport): Promise<void> {
    const { accountId, email, language, nickname } = taken;
    const { sections, votes } = await this.exports.collect(taken);
    const content = { sections, language, nickname, site: this.config.publicUrl, madeAt: new Date() };
    const archive = await packExport(content, await this.files.read(sections.files));
    const sealed = this.vault.seal(EXPORT_PURPOSE, archive);
    await this.database.transaction(async () => {
      const isKept = await this.exports.finish(taken, votes, sealed, archive.length);
      // The account may be gone meanwhile, or another worker was faster. Pupils have no address.
      if (!isKept || email === null) return;
      await this.mails.send({
        template: 'export_ready',
        values: { nickname, link: `${this.config.publicUrl}${pagePaths.privacy}`, days: EXPORT_DAYS },
        to: email,
        language,
        accountId,
      });
    });
  }

  private async failed(taken: TakenExport, error: unknown): Promise<void> {
    const state = await this.exports.postpone(taken);
    const what = `export ${taken.id}, attempt ${taken.attempts}: ${state ?? 'another worker has it'}`;
    this.logger.error(what, error instanceof Error ? error.stack : String(error));
  }
}
