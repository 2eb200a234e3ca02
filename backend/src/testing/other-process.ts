import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { TestApp } from './test-app.js';

const BACKEND = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const PROGRAM = `import('./dist/main.js').then(({ start }) => start(process.env)).then(({ app }) => console.log('at ' + app.getHttpServer().address().port))`;

/**
 * The API in a process of its own on the database of a test, as it is compiled: for what several processes do, and for what is
 * left when one of them dies.
 */
export class OtherProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly address: string,
  ) {}

  static async start({ config }: TestApp, port = 0): Promise<OtherProcess> {
    const child = spawn(process.execPath, ['--input-type=module', '-e', PROGRAM], {
      cwd: BACKEND,
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        PORT: String(port),
        HOST: '127.0.0.1',
        DATABASE_URL: config.databaseUrl,
        HEADFRAME_SECRET: config.secret,
        HEADFRAME_FILES: config.filesDirectory,
        HEADFRAME_LOG_LEVEL: 'error',
        HEADFRAME_RATE_LIMIT_FACTOR: '1000',
        HEADFRAME_PAGE_DIRECTORY: '/nowhere',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const found = await new Promise<string>((resolve, reject) => {
      child.stdout?.on('data', (data: Buffer) => {
        const match = /at (\d+)/.exec(data.toString())?.[1];
        if (match !== undefined) resolve(match);
      });
      child.once('exit', (code) => reject(new Error(`The API ended with ${code}. Is backend/dist built?`)));
    });
    return new OtherProcess(child, `http://127.0.0.1:${found}`);
  }

  get port(): number {
    return Number(new URL(this.address).port);
  }

  /** Ends it without a word, as when the machine loses its power. */
  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await ended;
  }
}
