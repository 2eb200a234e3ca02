import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** The installation's secret, made at its first start and readable by its owner only. */
export function installationSecret(/** @type {string} */ dataDirectory) {
  const file = path.join(dataDirectory, 'secret');
  fs.mkdirSync(dataDirectory, { recursive: true });
  if (!fs.existsSync(file)) {
    fs.writeFileSync(`${file}.new`, randomBytes(32).toString('base64url'), { mode: 0o600 });
    fs.renameSync(`${file}.new`, file);
  }
  return fs.readFileSync(file, 'utf8');
}
