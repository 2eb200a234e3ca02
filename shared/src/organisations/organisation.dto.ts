import { IsIn } from 'class-validator';
import { Slug, Text } from '../common/validators.js';

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

/** An organisation of a region: public body, company, centre, school, association or medium. */
export class OrganisationDto {
  @Slug()
  slug: string;

  @Text(ORGANISATION_LIMITS.name)
  name: string;

  @IsIn(ORGANISATION_KINDS)
  kind: OrganisationKind;
}
