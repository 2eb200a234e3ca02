/** Scripts that a nickname may be written in, one at a time: a Cyrillic "а" among Latin letters is there to deceive. */
const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
];
const LETTER = /\p{L}/u;
const MARK_RUN = /\p{M}{3,}/u;

/** Whether others can read and type a nickname: letters of one script, digits and plain punctuation, no heaps of marks. */
export function isReadableNickname(nickname: string): boolean {
  const letters = [...nickname.normalize('NFKC')].filter((character) => LETTER.test(character));
  const isOneScript = letters.length > 0 && SCRIPTS.some((script) => letters.every((letter) => script.test(letter)));
  return isOneScript && !MARK_RUN.test(nickname.normalize('NFD'));
}
