import type { PlaceCountDto } from '@headframe/shared/places';
import type { Point } from '../../../../components/brand/region-map/outlines';

/** Two marks nearer than this, in units of the sheet, are one: a finger could not tell them apart on a phone. */
export const TOO_NEAR = 60;

export interface PlacedCount extends PlaceCountDto {
  readonly municipality: string;
  readonly at: Point;
}

/** One or several municipalities under one mark, the one with the most ideas first. */
export interface MapMark {
  readonly at: Point;
  readonly places: readonly PlacedCount[];
  readonly ideaCount: number;
}

/** Puts places that lie close together under one mark, which stands where most of its ideas are. */
export function marksOf(places: readonly PlacedCount[]): MapMark[] {
  const groups: PlacedCount[][] = [];
  for (const place of places.toSorted((a, b) => b.ideaCount - a.ideaCount)) {
    const near = groups.find(([first]) => first !== undefined && distance(first.at, place.at) < TOO_NEAR);
    if (near) near.push(place);
    else groups.push([place]);
  }
  return groups.map((group) => ({
    at: group[0]?.at ?? [0, 0],
    places: group,
    ideaCount: group.reduce((sum, { ideaCount }) => sum + ideaCount, 0),
  }));
}

const SMALLEST = 22;
const LARGEST = 40;
/** A letter of a name, and half the height of its line, on the sheet. */
const LETTER = 13;
const LINE = 26;
const GAP = 10;

/** How large a mark is: its area grows with its ideas. */
export const radiusOf = ({ ideaCount }: MapMark): number => Math.min(LARGEST, SMALLEST + Math.sqrt(ideaCount - 1) * 3);

/** Where the name of a mark begins, to its right; `null` where there is no room for it. */
export function nameAt(mark: MapMark, marks: readonly MapMark[], width: number): Point | null {
  const [x, y] = mark.at;
  const begin = x + radiusOf(mark) + GAP;
  const end = begin + (mark.places[0]?.name.length ?? 0) * LETTER;
  const isFree = marks.every((other) => {
    const [otherX, otherY] = other.at;
    const reach = radiusOf(other) + GAP;
    return other === mark || Math.abs(otherY - y) > LINE + reach || otherX + reach < begin || otherX - reach > end;
  });
  return mark.places.length === 1 && isFree && end < width ? [begin, y] : null;
}

const distance = ([x, y]: Point, [toX, toY]: Point): number => Math.hypot(x - toX, y - toY);
