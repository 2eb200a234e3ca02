import { ACCOUNT_LIMITS } from '@headframe/shared/accounts';
import { dictionary } from '@zxcvbn-ts/language-common';

/** What people here would think of first. */
const OUR_WORDS = [
  'headframe',
  'living lab',
  'livinglab',
  'interreg',
  'sijma',
  'password',
  'passwort',
  'contraseña',
  'jelszó',
  'лозинка',
  'κωδικός',
];

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '');

let known: Set<string> | undefined;

/** Lists are read when first needed; only what is long enough to be accepted at all is kept. */
function commonPasswords(): Set<string> {
  return (known ??= new Set(
    dictionary['passwords-common'].map(String).filter(({ length }) => length >= ACCOUNT_LIMITS.password.min),
  ));
}

/**
 * Whether a password is among the first that somebody would try: on the list of the commonest, one short piece repeated,
 * a run of neighbours, or a word of this platform or of its owner with a few digits (ASVS 6.1.2, 6.2.4).
 */
export function isCommonPassword(password: string, ownWords: readonly string[]): boolean {
  const folded = fold(password);
  if (commonPasswords().has(password.toLowerCase()) || commonPasswords().has(folded)) return true;
  if (/^(.{1,4})\1+.{0,3}$/u.test(folded) || isRun(folded)) return true;
  const letters = folded.replace(/\d+/g, '');
  return [...OUR_WORDS, ...ownWords].map(fold).some((word) => word.length > 2 && isRepeated(letters, word));
}

function isRepeated(text: string, word: string): boolean {
  return text.length > 0 && text.replaceAll(word, '') === '';
}

function isRun(text: string): boolean {
  const points = [...text].map((character) => character.codePointAt(0) ?? 0);
  const steps = new Set(points.slice(1).map((point, index) => point - (points[index] ?? 0)));
  return steps.size === 1 && Math.abs([...steps][0] ?? 9) <= 1;
}
