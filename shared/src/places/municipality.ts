/** A part of a region that an idea can be about: the most exact place that anybody is asked for. */
export interface Municipality {
  /** Its name in addresses; no two regions share one. */
  readonly slug: string;
  /** Slug of its region. */
  readonly region: string;
  /** As people there write it. */
  readonly name: string;
  /** The same in Latin letters. */
  readonly latin: string;
  /** Where its town hall is, to about a kilometre. */
  readonly latitude: number;
  readonly longitude: number;
}

/** Reads lines of `slug | name | name in Latin letters, where others | latitude | longitude`. */
export function municipalities(region: string, lines: string): readonly Municipality[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [slug = '', name = '', latin = '-', latitude, longitude] = line.split('|').map((part) => part.trim());
      return {
        slug,
        region,
        name,
        latin: latin === '-' ? name : latin,
        latitude: Number(latitude),
        longitude: Number(longitude),
      };
    });
}
