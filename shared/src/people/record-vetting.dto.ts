import { Matches, MaxLength } from 'class-validator';
import { DAY_PATTERN } from './person-actions.js';

/** Records that a certificate was seen. */
export class RecordVettingDto {
  /** Not in the future. */
  @Matches(DAY_PATTERN)
  @MaxLength(10)
  seenOn: string;

  /** After `seenOn`, five years later at most. */
  @Matches(DAY_PATTERN)
  @MaxLength(10)
  validUntil: string;
}
