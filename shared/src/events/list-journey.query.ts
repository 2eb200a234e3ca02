import { Cursor, Optional } from '../common/validators.js';

/** The steps of an idea's way, oldest first. */
export class ListJourneyQuery {
  @Optional()
  @Cursor()
  cursor?: string;
}
