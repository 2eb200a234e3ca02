import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Bytes in the storage for which no row stands, any more or yet: from this moment on they go. */
@Entity('file_removal')
@Index('ix_file_removal_due', ['dueAt'])
export class FileRemoval {
  @PrimaryColumn('uuid', { name: 'file_id', primaryKeyConstraintName: 'pk_file_removal' })
  fileId: string;

  @Column('timestamptz', { name: 'due_at', default: () => 'now()' })
  dueAt: Date;
}
