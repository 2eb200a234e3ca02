/** The actors of a Living Lab. */
export const ORGANISATION_KINDS = [
  'public_body',
  'company',
  'social_innovation_centre',
  'education_research',
  'civil_society',
  'media',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export const ORGANISATION_LIMITS = { name: { min: 2, max: 200 } } as const;
