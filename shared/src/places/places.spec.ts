import { describe, expect, it } from '@jest/globals';
import { SLUG_PATTERN } from '../common/validators.js';
import { IDEA_LIMITS } from '../ideas/idea-limits.js';
import { findMunicipality, municipalitiesOf, municipalityName } from './places.js';

/** How many there are, and the frame that the region lies in: south, north, west, east. */
const REGIONS: [string, number, [number, number, number, number]][] = [
  ['asturias', 78, [42.85, 43.7, -7.25, -4.45]],
  ['western-macedonia', 13, [39.8, 41, 20.9, 22.3]],
  ['south-east-north-macedonia', 10, [41.1, 41.8, 22.2, 23.1]],
  ['central-transdanubia', 24, [46.6, 47.9, 16.9, 19.1]],
  ['landkreis-leipzig', 30, [50.95, 51.5, 12.1, 13]],
];

describe('the municipalities of the regions', () => {
  it.each(REGIONS)('of %s are %i, all within it, none twice', (region, count, [south, north, west, east]) => {
    const all = municipalitiesOf(region);
    expect(all).toHaveLength(count);
    expect(new Set(all.map(({ name }) => name)).size).toBe(count);
    expect(new Set(all.map(({ latitude, longitude }) => `${latitude} ${longitude}`)).size).toBe(count);
    for (const { slug, name, latin, latitude, longitude } of all) {
      expect([slug, SLUG_PATTERN.test(slug), /^[\p{Script=Latin}\s/-]+$/u.test(latin)]).toEqual([slug, true, true]);
      expect(name.length).toBeLessThanOrEqual(IDEA_LIMITS.place.max);
      expect([slug, latitude > south && latitude < north && longitude > west && longitude < east]).toEqual([
        slug,
        true,
      ]);
    }
  });

  it('are found by their slug alone: no two regions share one', () => {
    const slugs = REGIONS.flatMap(([region]) => municipalitiesOf(region).map(({ slug }) => slug));
    expect(new Set(slugs).size).toBe(155);
    expect(findMunicipality('langreo')).toMatchObject({ region: 'asturias', name: 'Langreo' });
    expect(findMunicipality('atlantis')).toBeUndefined();
    expect(municipalitiesOf('elsewhere')).toEqual([]);
  });

  it('are named in letters that the reader can read', () => {
    const kozani = findMunicipality('kozani');
    expect(kozani && [municipalityName(kozani, 'el'), municipalityName(kozani, 'hu')]).toEqual(['Κοζάνη', 'Kozani']);
    const strumica = findMunicipality('strumica');
    expect(strumica && [municipalityName(strumica, 'mk'), municipalityName(strumica, 'el')]).toEqual([
      'Струмица',
      'Strumica',
    ]);
  });
});
