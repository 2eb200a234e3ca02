import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SERVER = fileURLToPath(new URL('../../tools/e2e-server.mjs', import.meta.url));

/** An installation without demo data, as somebody finds it who starts it for the first time. */
export interface EmptySystem {
  readonly url: string;
  /** The one-time address on its console. */
  readonly setUpAddress: string;
  readonly stop: () => Promise<void>;
}

/** Starts an empty installation beside the one of the other tests, and reads its console. */
export async function startEmptySystem(port: number): Promise<EmptySystem> {
  const child = spawn(process.execPath, [SERVER], {
    env: { ...process.env, PORT: String(port), HEADFRAME_DEMO: 'off' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { url, setUpAddress } = await readConsole(child);
  return {
    url,
    setUpAddress,
    stop: async () => {
      const exit = once(child, 'exit');
      child.kill('SIGTERM');
      await exit;
    },
  };
}

async function readConsole(child: ChildProcess): Promise<{ url: string; setUpAddress: string }> {
  let setUpAddress = '';
  if (child.stdout === null) throw new Error('The server has no console.');
  for await (const line of createInterface({ input: child.stdout })) {
    setUpAddress = /http\S+\/setup#[\w-]{43}/.exec(line)?.[0] ?? setUpAddress;
    const url = /^ready: (\S+)$/.exec(line)?.[1];
    if (url !== undefined) return { url, setUpAddress };
  }
  throw new Error('The server ended before it was ready.');
}
