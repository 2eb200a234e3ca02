import { Cursor, Optional } from '../common/validators.js';

/** A page of mails. */
export class ListMailsQuery {
  @Optional()
  @Cursor()
  cursor?: string;
}
