import { describe, expect, it } from '@jest/globals';
import { municipalitiesOf } from '@headframe/shared/places';
import type { Point } from '../../../../components/brand/region-map/outlines';
import { marksOf, nameAt, type PlacedCount, TOO_NEAR } from './map-marks';
import { REGION_OUTLINES } from './region-outlines';
import { regionSheet } from './region-sheet';

/** Whether a point lies within a closed outline: a line to the east crosses its border an odd number of times. */
function isWithin([x, y]: Point, outline: readonly Point[]): boolean {
  return (
    outline.filter(([fromX, fromY], index) => {
      const [toX, toY] = outline[(index + 1) % outline.length] ?? [0, 0];
      return fromY > y !== toY > y && x < ((toX - fromX) * (y - fromY)) / (toY - fromY) + fromX;
    }).length %
      2 ===
    1
  );
}

const place = (municipality: string, ideaCount: number, at: Point): PlacedCount => ({
  municipality,
  name: municipality,
  latitude: 0,
  longitude: 0,
  ideaCount,
  at,
});

describe('the map of a region', () => {
  it.each(Object.keys(REGION_OUTLINES))(
    'has every municipality of %s within its outline and on its sheet',
    (region) => {
      const outline = REGION_OUTLINES[region] ?? [];
      const sheet = regionSheet(outline, null);
      const all = municipalitiesOf(region);
      expect(all.length).toBeGreaterThan(5);
      const outside = all.filter(({ longitude, latitude }) => !isWithin([longitude, latitude], outline));
      expect(outside.map(({ slug }) => slug)).toEqual([]);
      for (const { longitude, latitude } of all) {
        const [x, y] = sheet.project([longitude, latitude]);
        expect(x > 0 && x < sheet.width && y > 0 && y < sheet.height).toBe(true);
      }
    },
  );

  it('looked at closely has the wanted place in its middle, and neighbours four times as far away', () => {
    const outline = REGION_OUTLINES['asturias'] ?? [];
    const [whole, close] = [regionSheet(outline, null), regionSheet(outline, [-5.8, 43.3])];
    expect(close.project([-5.8, 43.3])).toEqual([close.width / 2, close.height / 2]);
    const far = (sheet: typeof whole) => (sheet.project([-5.7, 43.3])[0] ?? 0) - (sheet.project([-5.8, 43.3])[0] ?? 0);
    expect(far(close) / far(whole)).toBeCloseTo(4, 1);
  });

  it('puts places that lie close together under one mark, where most of the ideas are, and loses none', () => {
    const marks = marksOf([
      place('small', 1, [100, 100]),
      place('large', 7, [100 + TOO_NEAR - 1, 100]),
      place('far', 2, [400, 100]),
    ]);
    expect(marks.map(({ places, ideaCount }) => [places.map(({ name }) => name), ideaCount])).toEqual([
      [['large', 'small'], 8],
      [['far'], 2],
    ]);
    expect(marks[0]?.at).toEqual([100 + TOO_NEAR - 1, 100]);
  });

  it('names a mark where nothing is in the way of its name', () => {
    const marks = marksOf([
      place('Borna', 1, [100, 100]),
      place('Grimma', 1, [180, 110]),
      place('Wurzen', 1, [690, 300]),
    ]);
    const named = marks.filter((mark) => nameAt(mark, marks, 720) !== null);
    expect(named.flatMap(({ places }) => places.map(({ name }) => name))).toEqual(['Grimma']);
  });
});
