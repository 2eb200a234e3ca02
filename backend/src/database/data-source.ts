import 'reflect-metadata';
import { migrations } from '@headframe/migrations';
import { DataSource, type DataSourceOptions } from 'typeorm';
import type { Config } from '../config/config.js';
import { entities } from './entities.js';
import { guardedDriver } from './guarded-pool.js';

/** How the application connects: short waits, so that a lost database is a clear 503 and never a hanging request. */
export function dataSourceOptions(config: Pick<Config, 'databaseUrl' | 'databasePoolSize'>): DataSourceOptions {
  return {
    type: 'postgres',
    url: config.databaseUrl,
    driver: guardedDriver,
    entities,
    migrations,
    migrationsTransactionMode: 'each',
    synchronize: false,
    logging: false,
    extra: {
      max: config.databasePoolSize,
      connectionTimeoutMillis: 2000,
      statement_timeout: 3000,
      lock_timeout: 1000,
      idle_in_transaction_session_timeout: 5000,
      keepAlive: true,
      application_name: 'headframe',
    },
  };
}

export function createDataSource(config: Pick<Config, 'databaseUrl' | 'databasePoolSize'>): DataSource {
  return new DataSource(dataSourceOptions(config));
}
