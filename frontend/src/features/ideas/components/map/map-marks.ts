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

const distance = ([x, y]: Point, [toX, toY]: Point): number => Math.hypot(x - toX, y - toY);
