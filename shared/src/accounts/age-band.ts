/** Age is kept as a band, never as a date. */
export const AGE_BANDS = ['14-15', '16-17', '18-24', '25-29', '30+'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** The bands of people who may hold a role beyond participant. */
export const ADULT_AGE_BANDS = ['18-24', '25-29', '30+'] as const satisfies readonly AgeBand[];

/** Youngest age in full years that a band can hold. */
const YOUNGEST: Record<AgeBand, number> = { '14-15': 14, '16-17': 16, '18-24': 18, '25-29': 25, '30+': 30 };

export function youngestIn(band: AgeBand): number {
  return YOUNGEST[band];
}

/** Age of consent where a country's rule is not known. */
export const UNKNOWN_CONSENT_AGE = 16;

/** What a region asks of a guardian: nothing, to be told, or a yes before anything is published. */
export const GUARDIAN_MODES = ['none', 'inform', 'authorise'] as const;
export type GuardianMode = (typeof GUARDIAN_MODES)[number];

/**
 * Whether a band holds people under the age of consent. One that straddles the age counts as under it: a band says no more
 * than that the youngest in it may be too young.
 */
export function reachesUnderAge(band: AgeBand, consentAge: number | null): boolean {
  return YOUNGEST[band] < (consentAge ?? UNKNOWN_CONSENT_AGE);
}

/** What a region asks of the guardian of somebody this young: nothing from the age of consent on. */
export function guardianPart(band: AgeBand, mode: GuardianMode, consentAge: number | null): GuardianMode {
  return reachesUnderAge(band, consentAge) ? mode : 'none';
}

/** Whether a guardian's yes is needed before this person may publish. */
export function needsGuardian(band: AgeBand, mode: GuardianMode, consentAge: number | null): boolean {
  return guardianPart(band, mode, consentAge) === 'authorise';
}

/**
 * Whether somebody who chose this band at that moment has certainly reached the age of consent by now: even the youngest in
 * the band would have.
 */
export function hasReachedAge(band: AgeBand, bandSince: Date, consentAge: number | null, now: Date): boolean {
  return YOUNGEST[band] + fullYears(bandSince, now) >= (consentAge ?? UNKNOWN_CONSENT_AGE);
}

/** Full years from one moment to a later one, by the calendar in UTC. */
function fullYears(from: Date, to: Date): number {
  const years = to.getUTCFullYear() - from.getUTCFullYear();
  const anniversary = new Date(from);
  anniversary.setUTCFullYear(from.getUTCFullYear() + years);
  return anniversary > to ? years - 1 : years;
}

export function isMinor(band: AgeBand): boolean {
  return YOUNGEST[band] < 18;
}
