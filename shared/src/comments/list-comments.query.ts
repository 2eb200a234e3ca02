import { Cursor, Optional } from '../common/validators.js';

/** A page of comments or replies. */
export class ListCommentsQuery {
  @Optional()
  @Cursor()
  cursor?: string;
}
