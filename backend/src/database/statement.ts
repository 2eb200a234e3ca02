import { createHash } from 'node:crypto';
import type { Statement } from './database.js';

/** A statement named after its own text, so that two texts can never share a name. */
export function statement(text: string): Statement {
  return { name: createHash('sha256').update(text).digest('base64url').slice(0, 24), text };
}
