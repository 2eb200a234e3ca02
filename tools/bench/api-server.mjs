import process from 'node:process';
import { startEverything } from '../lib/running.mjs';

/** One API process of the production build on the database of the environment. */
await startEverything({ dataDirectory: process.env['HEADFRAME_DATA'] ?? '' });
process.send?.('ready');
// Nothing outlives the benchmark.
process.once('disconnect', () => process.exit());
