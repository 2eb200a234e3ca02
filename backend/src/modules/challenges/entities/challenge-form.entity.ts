import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { QuestionDto } from '@headframe/shared/challenges';
import type { OptionalPart } from '@headframe/shared/ideas';
import { Checks } from '../../../database/checks.js';
import { Challenge } from './challenge.entity.js';

/** What a challenge asks of its proposals beyond what every proposal has. No row: nothing. */
@Entity('challenge_form')
@Checks('ck_challenge_form_parts', 'ck_challenge_form_questions')
export class ChallengeForm {
  @PrimaryColumn('uuid', { name: 'challenge_id', primaryKeyConstraintName: 'pk_challenge_form' })
  challengeId: string;

  @OneToOne(() => Challenge, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'challenge_id', foreignKeyConstraintName: 'fk_challenge_form_challenge' })
  challenge: Relation<Challenge>;

  @Column('text', { array: true, default: '{}' })
  parts: OptionalPart[];

  @Column('jsonb', { default: [] })
  questions: QuestionDto[];

  /** Rises with each save: what `If-Match` is compared with. */
  @Column('integer', { default: 1 })
  revision: number;
}
