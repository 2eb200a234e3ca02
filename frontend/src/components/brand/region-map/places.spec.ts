import { describe, expect, it } from '@jest/globals';
import { nameLines, PLACES } from './places';
import { MAP_HEIGHT, MAP_WIDTH, outlinePath, project } from './projection';

describe('the region map', () => {
  it('has every pin and every name on the sheet', () => {
    for (const [slug, { at, name, leader }] of Object.entries(PLACES)) {
      for (const point of [at, name, leader]) {
        const [x, y] = project(point);
        expect([slug, x > 0 && x < MAP_WIDTH && y > 0 && y < MAP_HEIGHT]).toEqual([slug, true]);
      }
    }
  });

  it('breaks long names near their middle', () => {
    expect(nameLines('Asturias')).toEqual(['Asturias']);
    expect(nameLines('Νοτιοανατολική Βόρεια Μακεδονία')).toEqual(['Νοτιοανατολική', 'Βόρεια Μακεδονία']);
    expect(nameLines('Délkelet-Észak-Macedónia')).toEqual(['Délkelet-', 'Észak-Macedónia']);
    expect(nameLines('Mitteltransdanubien')).toEqual(['Mitteltransdanubien']);
  });

  it('closes its outlines', () => {
    expect(
      outlinePath([
        [0, 50],
        [1, 50],
        [1, 49],
      ]),
    ).toMatch(/^M[\d. ]+Q[\d. LQ]+Z$/);
  });
});
