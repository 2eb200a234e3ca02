import type { Point } from './outlines';

/** Where a region lies and where its name has room, so that no two names meet on a phone. */
export interface Place {
  readonly at: Point;
  /** Where the name's first line begins, ends or is centred. */
  readonly name: Point;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** By slug. A region that is not here is missing on the map and stands in the list beside it. */
export const PLACES: Readonly<Record<string, Place>> = {
  asturias: { at: [-5.9, 43.3], name: [-9.6, 45.6], anchor: 'start' },
  'landkreis-leipzig': { at: [12.6, 51.2], name: [12.6, 53.1], anchor: 'middle' },
  'central-transdanubia': { at: [18.1, 47.2], name: [20.2, 50.3], anchor: 'middle' },
  'south-east-north-macedonia': { at: [22.5, 41.6], name: [28.4, 45.4], anchor: 'end' },
  'western-macedonia': { at: [21.6, 40.3], name: [17.6, 37.1], anchor: 'middle' },
};

const LINE_LENGTH = 17;

/** A name in at most two lines, broken at the space nearest the middle. */
export function nameLines(name: string): readonly string[] {
  if (name.length <= LINE_LENGTH) return [name];
  const spaces = [...name.matchAll(/[\s-]/g)].map((match) => match.index + 1);
  const middle = name.length / 2;
  const best = spaces.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return best === undefined ? [name] : [name.slice(0, best).trimEnd(), name.slice(best)];
}
