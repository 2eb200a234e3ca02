import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { EventType } from '@headframe/shared/events';
import { Checks } from '../../../database/checks.js';

/** One row of the append-only history; triggers refuse any change to it. */
@Entity('event')
@Index('ix_event_journey', { synchronize: false })
@Index('ix_event_actor', ['actorId', 'type', 'occurredAt'])
@Checks('ck_event_type')
export class Event {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_event' })
  id: string;

  @Column('timestamptz', { name: 'occurred_at', default: () => 'now()' })
  occurredAt: Date;

  @Column('text')
  type: EventType;

  @Column('uuid', { name: 'actor_id', nullable: true })
  actorId: string | null;

  /** In which capacity: author, facilitator, authority, administrator. */
  @Column('text', { name: 'acting_as', nullable: true })
  actingAs: string | null;

  @Column('uuid', { name: 'region_id', nullable: true })
  regionId: string | null;

  @Column('uuid', { name: 'idea_id', nullable: true })
  ideaId: string | null;

  @Column('jsonb', { default: {} })
  data: Record<string, unknown>;
}
