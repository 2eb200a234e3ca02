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

/** A closed outline as an SVG path. */
export function outlinePath(outline: readonly Point[]): string {
  return `M${outline.map((point) => project(point).join(' ')).join('L')}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
