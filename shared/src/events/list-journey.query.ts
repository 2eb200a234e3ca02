import { IsOptional } from 'class-validator';
import { Cursor } from '../common/validators.js';

/** The steps of an idea's way, oldest first. */
export class ListJourneyQuery {
  @IsOptional()
  @Cursor()
  cursor?: string;
}
