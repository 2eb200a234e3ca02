import { IsIn } from 'class-validator';
import { Slug, Text } from '../common/validators.js';
import { ORGANISATION_KINDS, ORGANISATION_LIMITS, type OrganisationKind } from './organisation-kind.js';

/** An organisation of a region: public body, company, centre, school, association or medium. */
export class OrganisationDto {
  @Slug()
  slug: string;

  @Text(ORGANISATION_LIMITS.name)
  name: string;

  @IsIn(ORGANISATION_KINDS)
  kind: OrganisationKind;
}
