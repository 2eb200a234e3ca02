import type { Point } from './outlines';

export const MAP_WIDTH = 720;
export const MAP_HEIGHT = 540;

const WEST = -11;
const NORTH = 55.8;
/** At 46° north, the middle of the map, a degree of longitude is this share of a degree of latitude. */
const SQUEEZE = Math.cos((46 * Math.PI) / 180);
const SCALE = 25.8;

/** Where a place lies on the sheet. */
export function project([longitude, latitude]: Point): Point {
  return [round((longitude - WEST) * SQUEEZE * SCALE), round((NORTH - latitude) * SCALE)];
}

/** How much of each side a rounded corner takes: the pencil does not turn on a point. */
const CORNER = 0.3;

/** A closed outline as an SVG path with rounded corners. */
export const outlinePath = (outline: readonly Point[]): string => closedPath(outline.map(project));

/** The same for points of any sheet. */
export function closedPath(points: readonly Point[]): string {
  const corners = points.map((point, index) => {
    const before = points.at(index - 1) ?? point;
    const after = points[(index + 1) % points.length] ?? point;
    return `${index === 0 ? 'M' : 'L'}${between(point, before)}Q${point.join(' ')} ${between(point, after)}`;
  });
  return `${corners.join('')}Z`;
}

/** The place where a corner begins on the way to its neighbour. */
function between([x, y]: Point, [toX, toY]: Point): string {
  return `${round(x + (toX - x) * CORNER)} ${round(y + (toY - y) * CORNER)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
