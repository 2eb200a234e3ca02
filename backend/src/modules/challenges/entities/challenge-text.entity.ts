import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { LanguageCode, TextOrigin } from '@headframe/shared/common';
import { Checks } from '../../../database/checks.js';
import { Challenge } from './challenge.entity.js';

/** The texts of a challenge in one language. */
@Entity('challenge_text')
@Checks(
  'ck_challenge_text_language',
  'ck_challenge_text_origin',
  'ck_challenge_text_title',
  'ck_challenge_text_question',
  'ck_challenge_text_background',
  'ck_challenge_text_promise',
)
export class ChallengeText {
  @PrimaryColumn('uuid', { name: 'challenge_id', primaryKeyConstraintName: 'pk_challenge_text' })
  challengeId: string;

  @ManyToOne(() => Challenge, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'challenge_id', foreignKeyConstraintName: 'fk_challenge_text_challenge' })
  challenge: Relation<Challenge>;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_challenge_text' })
  language: LanguageCode;

  @Column('text')
  origin: TextOrigin;

  @Column('text')
  title: string;

  @Column('text')
  question: string;

  @Column('text')
  background: string;

  @Column('text')
  promise: string;
}
