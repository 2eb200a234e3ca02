import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { LanguageCode, TextOrigin } from '@headframe/shared/common';
import { Checks } from '../../../database/checks.js';
import { Lab } from './lab.entity.js';

/** The texts of a lab in one language. */
@Entity('lab_text')
@Checks('ck_lab_text_language', 'ck_lab_text_origin', 'ck_lab_text_name', 'ck_lab_text_summary', 'ck_lab_text_rules')
export class LabText {
  @PrimaryColumn('uuid', { name: 'lab_id', primaryKeyConstraintName: 'pk_lab_text' })
  labId: string;

  @ManyToOne(() => Lab, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'lab_id', foreignKeyConstraintName: 'fk_lab_text_lab' })
  lab: Relation<Lab>;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_lab_text' })
  language: LanguageCode;

  @Column('text')
  origin: TextOrigin;

  @Column('text')
  name: string;

  @Column('text')
  summary: string;

  @Column('text')
  rules: string;
}
