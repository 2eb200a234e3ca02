/** What ideas are about. A closed list, so that a theme means the same in every language. */
export const THEMES = [
  'jobs-skills',
  'starting-up',
  'mining-land',
  'heritage-culture',
  'energy-climate',
  'mobility',
  'housing',
  'care-villages',
  'digital',
  'nature-tourism',
  'health-sport',
  'youth-voice',
] as const;
export type Theme = (typeof THEMES)[number];

/** How many themes a challenge or an idea may carry. */
export const THEMES_MAX = 3;
