import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const FILE = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..', '..', 'docs', 'policy-table.md');

/** Whether `npm run policy-table` asks for the file to be written anew. */
export const isWriting = process.env['POLICY_TABLE'] === 'write';

export const readTable = (): string => (fs.existsSync(FILE) ? fs.readFileSync(FILE, 'utf8') : '');
export const writeTable = (text: string): void => fs.writeFileSync(FILE, text);
