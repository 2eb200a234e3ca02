import type { Answer } from '../test-app.js';

/** What the table says for a status, or for a code that says more than its status. */
const WORDS: Record<string, string> = {
  sign_in_needed: 'sign in',
  role_needed: 'forbidden',
  not_found: 'not found',
  validation_failed: 'invalid',
};

/**
 * An answer as one word: `ok`, or why not. What is refused for who asks (`sign in`, `forbidden`, `not found`) and what is
 * refused to anybody in this state (the stable code of the problem) can be told apart.
 */
export function wordFor({ status, body }: Answer<unknown>): string {
  if (status < 400) return 'ok';
  if (status >= 500) return `fault ${status}`;
  const code = (body as { code?: string } | null)?.code ?? String(status);
  return WORDS[code] ?? code.replaceAll('_', ' ');
}
