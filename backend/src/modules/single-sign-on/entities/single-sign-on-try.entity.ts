import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A sign-in on its way to the authority's own sign-in and back: what the answer must match, encrypted. */
@Entity('single_sign_on_try')
@Index('ix_single_sign_on_try_expires_at', ['expiresAt'])
export class SingleSignOnTry {
  @PrimaryColumn('bytea', { name: 'token_hash', primaryKeyConstraintName: 'pk_single_sign_on_try' })
  tokenHash: Buffer;

  @Column('bytea', { name: 'sealed_checks' })
  sealedChecks: Buffer;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}
