import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type pg from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { isConnectionLost } from '../platform/errors/database-errors.js';

/** A statement that PostgreSQL parses and plans once for each connection. The name must be unique for the text. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

const CLAIM_LOCK: Statement = { name: 'claim_lock', text: 'select pg_try_advisory_xact_lock($1) as "isMine"' };

interface Work {
  readonly manager: EntityManager;
  readonly client: pg.PoolClient;
  readonly afterCommit: (() => void)[];
}

/**
 * The unit of work and the hot statements. Writes open a transaction here and nowhere else; whatever runs inside joins it,
 * and statements run on its connection.
 */
@Injectable()
export class Database {
  private readonly current = new AsyncLocalStorage<Work>();
  private readonly logger = new Logger(Database.name);

  constructor(@InjectDataSource() readonly dataSource: DataSource) {}

  /** Runs `work` in one transaction, or within the one already open. Any error rolls everything back. */
  async transaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const open = this.current.getStore();
    if (open) return work(open.manager);
    const runner = this.dataSource.createQueryRunner();
    const client = (await runner.connect()) as pg.PoolClient;
    const afterCommit: Work['afterCommit'] = [];
    try {
      await runner.startTransaction();
      const result = await this.current.run({ manager: runner.manager, client, afterCommit }, () =>
        work(runner.manager),
      );
      await runner.commitTransaction();
      for (const hint of afterCommit) this.give(hint);
      return result;
    } catch (error) {
      // A broken connection cannot roll back; PostgreSQL does it by itself when the connection ends.
      await runner.rollbackTransaction().catch(() => {});
      throw error;
    } finally {
      await runner.release();
    }
  }

  /**
   * Calls `hint` once the open transaction is committed, or at once without one; never when it is rolled back. A process
   * may die in between: what must happen has to stand in the database, and the hint only says "look now".
   */
  afterCommit(hint: () => void): void {
    const open = this.current.getStore();
    if (open) open.afterCommit.push(hint);
    else this.give(hint);
  }

  /**
   * Runs `work` in a transaction, unless another process is at it: for jobs that every process begins and one does. The
   * lock is a number of the job's own and ends with the transaction.
   */
  async alone(lock: number, work: (manager: EntityManager) => Promise<void>): Promise<void> {
    await this.transaction(async (manager) => {
      const claimed = await this.row<{ isMine: boolean }>(CLAIM_LOCK, [lock]);
      if (claimed?.isMine) await work(manager);
    });
  }

  /** The same in as many transactions as it takes, until `work` says that nothing is left. */
  async aloneUntilDone(lock: number, work: () => Promise<boolean>): Promise<void> {
    let isMore: boolean;
    do {
      isMore = false;
      await this.alone(lock, async () => {
        isMore = await work();
      });
    } while (isMore);
  }

  /** The manager of the open transaction, or one without. */
  get manager(): EntityManager {
    return this.current.getStore()?.manager ?? this.dataSource.manager;
  }

  /** Rows of a prepared statement. Outside a transaction a read that lost its connection is tried once more. */
  async rows<Row extends pg.QueryResultRow>(statement: Statement, values: unknown[]): Promise<Row[]> {
    const query = { name: statement.name, text: statement.text, values };
    const open = this.current.getStore();
    if (open) return (await open.client.query<Row>(query)).rows;
    try {
      return (await this.pool.query<Row>(query)).rows;
    } catch (error) {
      if (
        !isConnectionLost(error) ||
        !/^\s*(?:select|with)\b/i.test(statement.text) ||
        /\b(?:insert|update|delete)\b/i.test(statement.text)
      )
        throw error;
      return (await this.pool.query<Row>(query)).rows;
    }
  }

  /** The first row, or `null`. */
  async row<Row extends pg.QueryResultRow>(statement: Statement, values: unknown[]): Promise<Row | null> {
    return (await this.rows<Row>(statement, values))[0] ?? null;
  }

  private give(hint: () => void): void {
    try {
      hint();
    } catch (error) {
      // The write is done; whoever made it must not be told otherwise.
      this.logger.error('a hint after a commit failed', error instanceof Error ? error.stack : String(error));
    }
  }

  private get pool(): pg.Pool {
    // TypeORM types its pool as any; it is the GuardedPool of guarded-pool.ts.
    return (this.dataSource.driver as PostgresDriver).master as pg.Pool;
  }
}
