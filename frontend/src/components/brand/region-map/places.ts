import type { Point } from './outlines';

/** Where a region lies and where its name has room, so that no two names meet on a phone. */
export interface Place {
  readonly at: Point;
  /** The corner or edge of the name that is nearest to the pin. */
  readonly name: Point;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly side: 'above' | 'below';
  /** Where the line from the pin meets the name. */
  readonly leader: Point;
}

/** By slug. A region that is not here is missing on the map and stands in the list beside it. */
export const PLACES: Readonly<Record<string, Place>> = {
  asturias: { at: [-5.9, 43.3], name: [-9.8, 44.7], anchor: 'start', side: 'above', leader: [-7, 44.5] },
  'landkreis-leipzig': { at: [12.6, 51.2], name: [12.2, 52.3], anchor: 'middle', side: 'above', leader: [12.4, 52.1] },
  'central-transdanubia': { at: [18.1, 47.2], name: [28.4, 49.2], anchor: 'end', side: 'above', leader: [22.3, 49] },
  'south-east-north-macedonia': {
    at: [22.5, 41.6],
    name: [28.4, 43],
    anchor: 'end',
    side: 'above',
    leader: [25.6, 42.8],
  },
  'western-macedonia': { at: [21.6, 40.3], name: [16.2, 38], anchor: 'middle', side: 'below', leader: [17.2, 38.3] },
};

const LINE_LENGTH = 17;

/** A name in at most two lines, broken at the space nearest the middle. */
export function nameLines(name: string): readonly string[] {
  if (name.length <= LINE_LENGTH) return [name];
  const breaks = [...name.matchAll(/[\s-]/g)].map((match) => match.index + 1);
  const fromMiddle = (at: number) => Math.abs(at - name.length / 2);
  const best = breaks.toSorted((a, b) => fromMiddle(a) - fromMiddle(b))[0];
  return best === undefined ? [name] : [name.slice(0, best).trimEnd(), name.slice(best)];
}
