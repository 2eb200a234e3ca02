import { personalTables } from './index.js';

/** The table of docs/data-protection.md; a test compares the two. */
export function dataProtectionTable(): string {
  const rows = Object.entries(personalTables).map(([name, { about, keptFor, seenBy, personal }]) => {
    const purposes = Object.keys(personal).map((purpose) => `\`${purpose}\``);
    return `| \`${name}\` | ${about} | ${purposes.join(', ')} | ${keptFor} | ${seenBy} |`;
  });
  return [
    '| Table | About people | What for | How long | Who sees it |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
