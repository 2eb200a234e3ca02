/** The demo places that the table is about: where the cast has its roles, and another region. */
export const HOME = {
  region: 'asturias',
  lab: 'living-lab-cuenca-del-nalon',
  organisation: 'cives-mundi',
  challenge: 'new-life-for-mine-buildings',
} as const;

export const ELSEWHERE = {
  region: 'landkreis-leipzig',
  lab: 'living-lab-neuseenland',
  organisation: 'aufbauwerk-region-leipzig',
  challenge: 'the-lakes-are-ours-too',
} as const;

export type Place = typeof HOME | typeof ELSEWHERE;
