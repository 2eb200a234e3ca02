import { Injectable } from '@nestjs/common';
import type { EventType } from '@headframe/shared/events';
import { v7 as uuid } from 'uuid';
import { Database } from '../../database/database.js';
import { Event } from './entities/event.entity.js';

export interface NewEvent {
  type: EventType;
  actorId: string | null;
  actingAs?: string | null;
  regionId?: string | null;
  ideaId?: string | null;
  data?: Record<string, unknown>;
}

/** Writes history. The row belongs to the transaction of the write that it tells of. */
@Injectable()
export class EventsService {
  constructor(private readonly database: Database) {}

  async record(event: NewEvent): Promise<void> {
    await this.database.manager.insert(Event, {
      id: uuid(),
      type: event.type,
      actorId: event.actorId,
      actingAs: event.actingAs ?? null,
      regionId: event.regionId ?? null,
      ideaId: event.ideaId ?? null,
      // TypeORM types a jsonb column as a deep partial of its content.
      data: (event.data ?? {}) as never,
    });
  }
}
