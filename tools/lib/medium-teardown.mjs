import fs from 'node:fs';

/** Ends the cluster of `medium-setup.mjs` and removes its files. */
export default async function tearDown() {
  const { headframeTestCluster } =
    /** @type {{ headframeTestCluster?: { folder: string, postgres: import('./embedded-postgres.mjs').EmbeddedPostgres } }} */ (
      globalThis
    );
  await headframeTestCluster?.postgres.stop();
  if (headframeTestCluster) fs.rmSync(headframeTestCluster.folder, { recursive: true, force: true });
}
