import { Logger } from '@nestjs/common';
import pg from 'pg';

const logger = new Logger('Database');

/**
 * A pool whose clients always have somebody listening to their errors. A client that is in use when PostgreSQL is killed
 * emits `error` outside any promise; without a listener Node would end the process.
 */
class GuardedPool extends pg.Pool {
  constructor(options?: pg.PoolConfig) {
    super(options);
    this.on('connect', (client) => {
      client.on('error', (error: Error) => logger.warn(`connection lost: ${error.message}`));
    });
    this.on('error', (error) => logger.warn(`idle connection lost: ${error.message}`));
  }
}

/** The `pg` that TypeORM is given. */
export const guardedDriver = { ...pg, Pool: GuardedPool };
