import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import type { HealthDto, HealthState } from '@headframe/shared/health';
import { Database } from '../../database/database.js';

const state = (isFine: boolean): HealthState => (isFine ? 'ok' : 'failing');

@Injectable()
export class HealthService implements BeforeApplicationShutdown {
  private isStopping = false;

  constructor(private readonly database: Database) {}

  beforeApplicationShutdown(): void {
    this.isStopping = true;
  }

  /** Whether the database answers and is at this version; never ready while shutting down. */
  async ready(): Promise<HealthDto> {
    try {
      const isBehind = await this.database.dataSource.showMigrations();
      return { status: state(!isBehind && !this.isStopping), checks: { database: 'ok', migrations: state(!isBehind) } };
    } catch {
      return { status: 'failing', checks: { database: 'failing', migrations: 'failing' } };
    }
  }
}
