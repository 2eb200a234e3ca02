import { diffComm } from 'node-diff3';
import { Vocabulary } from './words.js';

/** A piece of a text that stayed, came or went. */
export interface DiffPart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/**
 * The difference of two texts in whole words, in reading order: what was removed stands before what was added in its place.
 * Without the removed parts it is the later text, without the added ones the earlier.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const vocabulary = new Vocabulary();
  const pieces = diffComm(vocabulary.read(before), vocabulary.read(after)).map((piece) =>
    'common' in piece
      ? { same: vocabulary.write(piece.common as number[]), removed: '', added: '' }
      : { same: '', removed: vocabulary.write(piece.buffer1), added: vocabulary.write(piece.buffer2) },
  );
  return joined(pieces).flatMap(partsOf);
}

function partsOf({ same, removed, added }: Piece): DiffPart[] {
  const parts: DiffPart[] = [
    { kind: 'same', text: same },
    { kind: 'removed', text: removed },
    { kind: 'added', text: added },
  ];
  return parts.filter(({ text }) => text !== '');
}

interface Piece {
  same: string;
  removed: string;
  added: string;
}

/** A lone space between two changes is no island to read: the changes around it become one. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    const last = result.at(-1);
    const isBetween = index < pieces.length - 1 && last?.same === '' && /^\s*$/.test(piece.same);
    if (last?.same === '' && (piece.same === '' || isBetween)) {
      last.removed += piece.same + piece.removed;
      last.added += piece.same + piece.added;
    } else {
      result.push({ ...piece });
    }
  }
  return result.flatMap(withoutCommonSpace).reduce<Piece[]>(joinSame, []);
}

/** The space that both sides of a change end with has not changed. */
function withoutCommonSpace({ same, removed, added }: Piece): Piece[] {
  const space = /\s+$/.exec(removed)?.[0] ?? '';
  if (space === '' || !added.endsWith(space)) return [{ same, removed, added }];
  const cut = (text: string) => text.slice(0, -space.length);
  const change = { same: '', removed: cut(removed), added: cut(added) };
  return [change, { same: space, removed: '', added: '' }].filter((piece) => Object.values(piece).join('') !== '');
}

function joinSame(pieces: Piece[], piece: Piece): Piece[] {
  const last = pieces.at(-1);
  if (last && last.same !== '' && piece.same !== '') last.same += piece.same;
  else pieces.push({ ...piece });
  return pieces;
}
