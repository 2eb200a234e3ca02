import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbeddedPostgres } from './embedded-postgres.mjs';
import { installationSecret } from './secret.mjs';
import { inRoot } from './workspace.mjs';

/**
 * A running system: database, API and page in this process.
 * @typedef {{ url: string, publicUrl: string, isDemo: boolean, setUpAddress: string | null, databaseUrl: string, stop: () => Promise<void> }} Running
 */

/**
 * Starts everything; with `DATABASE_URL` in the environment on that database, else on an embedded one in `dataDirectory`.
 * @param {{ dataDirectory: string, environment?: Record<string, string | undefined>, databaseSettings?: Record<string, string> }} options
 * @returns {Promise<Running>}
 */
export async function startEverything({ dataDirectory, environment = process.env, databaseSettings = {} }) {
  const postgres = environment['DATABASE_URL']
    ? null
    : await startEmbeddedPostgres({ dataDirectory: `${dataDirectory}/postgres`, settings: databaseSettings });
  const databaseUrl = postgres?.url ?? environment['DATABASE_URL'] ?? '';
  try {
    const { start } = await import(inRoot('backend', 'dist', 'main.js'));
    const { app, config, setUpAddress } = await start({
      ...environment,
      DATABASE_URL: databaseUrl,
      HEADFRAME_FILES: environment['HEADFRAME_FILES'] || path.join(dataDirectory, 'files'),
      HEADFRAME_SECRET: environment['HEADFRAME_SECRET'] ?? installationSecret(dataDirectory),
    });
    const stop = async () => {
      await Promise.race([app.close(), sleep(3000)]);
      await postgres?.stop();
    };
    const { publicUrl, isDemo } = config;
    return { url: await app.getUrl(), publicUrl, isDemo, setUpAddress, databaseUrl, stop };
  } catch (error) {
    await postgres?.stop();
    throw error;
  }
}
