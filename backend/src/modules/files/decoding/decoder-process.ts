import process from 'node:process';
import { decode } from './decode.js';

/**
 * The process that looks into files of strangers: it holds no secret, reaches no database, and may be killed at any time.
 * It ends by itself when it takes up too much memory, and with whoever started it.
 */
const MOST_MEMORY = 400_000_000;

setInterval(() => {
  if (process.memoryUsage.rss() > MOST_MEMORY) process.exit(1);
}, 25).unref();

process.on('message', (file: string) => {
  void decode(file).then(
    (answer) => process.send?.(answer),
    () => process.send?.({ code: 'file_broken' }),
  );
});
process.on('disconnect', () => process.exit());
