/** Whether `reader` does not want to read what `author` wrote. Never true for a reader without an account. */
export const isMutedBy = (reader: string, author: string): string =>
  `exists (select 1 from mute q where q.account_id = ${reader} and q.other_id = ${author})`;

/** Whether `author` keeps `reader` away from what they wrote. Never true for a reader without an account. */
export const isBlockedBy = (author: string, reader: string): string =>
  `exists (select 1 from mute q where q.account_id = ${author} and q.other_id = ${reader} and q.kind = 'block')`;
