import { DataSource } from 'typeorm';
import type { Config } from '../config/config.js';
import { dataSourceOptions } from './data-source.js';
import { LOCKS } from './locks.js';

/**
 * Brings the database to this version, on connections of its own: a migration may take longer than a request is allowed
 * to. Several processes may start at once: one migrates, the others wait.
 */
export async function migrate(config: Pick<Config, 'databaseUrl'>): Promise<void> {
  const dataSource = new DataSource({
    ...dataSourceOptions({ ...config, databasePoolSize: 2 }),
    extra: { max: 2, connectionTimeoutMillis: 5000, application_name: 'headframe-migrations' },
  });
  await dataSource.initialize();
  try {
    const lock = dataSource.createQueryRunner();
    await lock.query('select pg_advisory_lock($1)', [LOCKS.migration]);
    try {
      await dataSource.runMigrations();
    } finally {
      await lock.query('select pg_advisory_unlock($1)', [LOCKS.migration]);
      await lock.release();
    }
  } finally {
    await dataSource.destroy();
  }
}
