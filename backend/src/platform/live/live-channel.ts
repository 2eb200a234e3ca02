import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { CONFIG, type Config } from '../../config/config.js';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';

const CHANNEL = 'headframe_live';
const RETRY_MS = 2000;

const notify = statement(`select pg_notify('${CHANNEL}', $1)`);

/** A hint to every process: something has changed, look. It may be lost; what it speaks of stands in a table. */
export interface LiveHint {
  readonly topic: string;
}

type Listener = (hint: LiveHint) => void;

/**
 * Hints between processes by PostgreSQL's LISTEN and NOTIFY, on one connection of its own that is opened when somebody first
 * listens. A hint given in a transaction goes out when that commits. Payloads stay under 8,000 bytes.
 */
@Injectable()
export class LiveChannel implements OnApplicationShutdown {
  private readonly logger = new Logger(LiveChannel.name);
  private readonly listeners = new Set<Listener>();
  private client: pg.Client | null = null;
  private retry: NodeJS.Timeout | undefined;
  private isStopped = false;

  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Tells every process that listens, this one included. */
  async publish(hint: LiveHint & Readonly<Record<string, unknown>>): Promise<void> {
    await this.database.rows(notify, [JSON.stringify(hint)]);
  }

  /** Calls `listener` with every hint from now on. */
  async listen(listener: Listener): Promise<void> {
    this.listeners.add(listener);
    if (this.client === null) await this.connect();
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.retry);
    await this.client?.end().catch(() => {});
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({ connectionString: this.config.databaseUrl, application_name: 'headframe live' });
    this.client = client;
    // A lost connection is an error outside any promise.
    client.on('error', (error) => this.lost(client, error));
    client.on('end', () => this.lost(client, null));
    client.on('notification', ({ payload }) => this.hear(payload ?? ''));
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
    } catch (error) {
      this.lost(client, error);
    }
  }

  private lost(client: pg.Client, error: unknown): void {
    if (this.client !== client || this.isStopped) return;
    this.client = null;
    if (error instanceof Error) this.logger.warn(`not listening: ${error.message}`);
    client.end().catch(() => {});
    this.retry = setTimeout(() => void this.connect(), RETRY_MS).unref();
  }

  private hear(payload: string): void {
    const hint = JSON.parse(payload) as LiveHint;
    for (const listener of this.listeners) listener(hint);
  }
}
