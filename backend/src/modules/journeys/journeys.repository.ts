import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { type JourneyRow, LIST_STEPS } from './journeys.sql.js';

const listSteps = statement(LIST_STEPS);

@Injectable()
export class JourneysRepository {
  constructor(private readonly database: Database) {}

  /** Up to a page and one more, oldest first. */
  list(ideaId: string, after: string | null, withReturns: boolean): Promise<JourneyRow[]> {
    return this.database.rows<JourneyRow & Record<string, unknown>>(listSteps, [ideaId, after, withReturns]);
  }
}
