import type { Point } from '../../../../components/brand/region-map/outlines';

const WIDTH = 720;
const MARGIN = 36;
/** How much closer a part of the map is looked at. */
const ZOOM = 4;

export interface RegionSheet {
  readonly width: number;
  readonly height: number;
  /** Where a place lies on the sheet. */
  readonly project: (point: Point) => Point;
}

/** A sheet on which an outline fits, or its part around a place. */
export function regionSheet(outline: readonly Point[], around: Point | null): RegionSheet {
  const longitudes = outline.map(([longitude]) => longitude);
  const latitudes = outline.map(([, latitude]) => latitude);
  const [west, north] = [Math.min(...longitudes), Math.max(...latitudes)];
  const middle = (north + Math.min(...latitudes)) / 2;
  const squeeze = Math.cos((middle * Math.PI) / 180);
  const scale = (WIDTH - 2 * MARGIN) / ((Math.max(...longitudes) - west) * squeeze);
  const height = Math.round((north - Math.min(...latitudes)) * scale + 2 * MARGIN);
  const whole = ([longitude, latitude]: Point): Point => [
    MARGIN + (longitude - west) * squeeze * scale,
    MARGIN + (north - latitude) * scale,
  ];
  const [centreX, centreY] = around === null ? [WIDTH / 2, height / 2] : whole(around);
  const zoom = around === null ? 1 : ZOOM;
  const project = (point: Point): Point => {
    const [x, y] = whole(point);
    return [round((x - centreX) * zoom + WIDTH / 2), round((y - centreY) * zoom + height / 2)];
  };
  return { width: WIDTH, height, project };
}

const round = (value: number): number => Math.round(value * 10) / 10;
