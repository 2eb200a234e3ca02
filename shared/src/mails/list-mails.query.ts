import { IsOptional } from 'class-validator';
import { Cursor } from '../common/validators.js';

/** A page of mails. */
export class ListMailsQuery {
  @IsOptional()
  @Cursor()
  cursor?: string;
}
