import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { Checks } from '../../../database/checks.js';

/** From which age a person consents alone in a country, dated, with its source. */
@Entity('consent_age')
@Unique('uq_consent_age_country_valid_from', ['country', 'validFrom'])
@Checks('ck_consent_age_country', 'ck_consent_age_min_age', 'ck_consent_age_dates')
export class ConsentAge {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_consent_age' })
  id: string;

  @Column('text')
  country: string;

  @Column('smallint', { name: 'min_age' })
  minAge: number;

  @Column('date', { name: 'valid_from' })
  validFrom: string;

  @Column('date', { name: 'valid_to', nullable: true })
  validTo: string | null;

  @Column('text')
  source: string;

  @Column('date', { name: 'checked_on' })
  checkedOn: string;
}
