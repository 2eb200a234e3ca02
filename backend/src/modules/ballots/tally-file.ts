import { createHash } from 'node:crypto';
import { type BallotRules, type Choices, countBallots, type Standing } from '@headframe/shared/ballots';

/** What begins the chain. */
const FIRST_HASH = '0'.repeat(64);
const TALLY_FORMAT = 'headframe-tally-1';

/** An anonymous ballot: the hash of its receipt stands for whoever holds it. */
export interface FileBallot extends Choices {
  /** SHA-256 of the receipt, in hexadecimal digits. */
  receipt: string;
}

export interface TallyInput {
  challenge: string;
  rules: BallotRules;
  candidates: readonly { number: number; idea: string | null; version: number; title: string | null }[];
  ballots: readonly FileBallot[];
}

interface Tallied {
  file: string;
  /** The hash of the last line of the chain. */
  head: string;
  standings: Standing[];
}

/** What is signed. */
const signedText = (head: string): string => `${TALLY_FORMAT} ${head}`;

/**
 * The file of a vote. Every line is `<hash> <JSON>`, the hash being SHA-256 of the hash before, a space and the JSON. The
 * first line says how ballots were filled in and what was voted on, the last what it came to; between them stand the ballots
 * in the order of their receipts’ hashes, which are random, so that the order says nothing. The very last line signs the hash
 * before it.
 */
export function tallyFile(
  { challenge, rules, candidates, ballots }: TallyInput,
  sign: (text: string) => { signature: string; publicKey: string },
): Tallied {
  const { method, most, mostEach } = rules;
  const standings = countBallots(method, candidates.length, ballots);
  const content: object[] = [
    { format: TALLY_FORMAT, challenge, method, most, mostEach, candidates },
    ...ballots
      .toSorted((one, other) => (one.receipt < other.receipt ? -1 : 1))
      .map(({ receipt, choices, points }) => ({ receipt, choices, points })),
    { ballots: ballots.length, standings },
  ];
  let head = FIRST_HASH;
  const lines = content.map((line) => {
    const text = JSON.stringify(line);
    head = createHash('sha256').update(`${head} ${text}`).digest('hex');
    return `${head} ${text}`;
  });
  const { signature, publicKey } = sign(signedText(head));
  lines.push(`signature ${JSON.stringify({ signature, publicKey })}`);
  return { file: `${lines.join('\n')}\n`, head, standings };
}
