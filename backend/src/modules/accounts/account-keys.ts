/** What addresses of mail are compared by. They are ASCII (`EMAIL_PATTERN`), so lower case is enough. */
export function emailKey(email: string): string {
  return email.trim().toLowerCase();
}

/** What nicknames are compared by: "Clear  OTTER" and "clear otter" are the same person's name. */
export function nicknameKey(nickname: string): string {
  return nickname
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
}
