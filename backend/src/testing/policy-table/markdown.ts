import { ROLE_MEANINGS, ROLES } from './cast.js';
import type { PlayedRow } from './play.js';

const HEAD = `# Who may do what

Every route of the API × every role × own, other, other region. A test sends each request for real and compares the
answers with this file (\`backend/src/platform/security/policy-table.medium-spec.ts\`); a route without a row fails it.
Written anew by \`npm run policy-table\`; whoever commits a change here has read it.

A cell with three words speaks of a thing that is **one's own · somebody else's in the home region · somebody's in another
region**; one word stands for all three. \`–\`: there is no such thing.

| Word | Meaning |
| --- | --- |
| ok | it is done, or answered |
| shown, left out | a list is answered, with or without the thing |
| sign in | 401: only for people with a session |
| forbidden | 403: not with this role |
| not found | 404: not there, or not for this person to see |
| invalid | 422: the fields are refused, whoever sends them |
| any other | the stable code of the refusal, which depends on the state of things and not on the role alone |

| Column | Who |
| --- | --- |
${ROLES.map((role) => `| ${role} | ${ROLE_MEANINGS[role]} |`).join('\n')}
`;

const rowOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Rows of one noun as a Markdown table. */
function section(noun: string, rows: readonly PlayedRow[]): string {
  return [
    `## ${noun}`,
    '',
    rowOf(['Route', 'When', ...ROLES]),
    rowOf(Array.from({ length: ROLES.length + 2 }, () => '---')),
    ...rows.map(lineOf),
    '',
  ].join('\n');
}

/** A row as it stands in the file. */
export function lineOf({ route, when, cells }: PlayedRow): string {
  const [method = '', path = ''] = route.split(' ');
  return rowOf([`\`${method.toUpperCase()} ${path}\``, when, ...ROLES.map((role) => cells[role])]);
}

/** The whole file. */
export function markdown(sections: readonly (readonly [noun: string, rows: readonly PlayedRow[]])[]): string {
  return [HEAD, ...sections.map(([noun, rows]) => section(noun, rows))].join('\n');
}

/** The lines of one noun in the file. */
export function linesOf(file: string, noun: string): string[] {
  const text = file.split(/^## /m).find((part) => part.startsWith(`${noun}\n`)) ?? '';
  return text.split('\n').filter((line) => line.startsWith('| `'));
}

/** The nouns of the file, in order. */
export function nounsOf(file: string): string[] {
  return [...file.matchAll(/^## (.+)$/gm)].map(([, noun = '']) => noun);
}
