import { IsOptional } from 'class-validator';
import { Cursor } from '../common/validators.js';

/** A page of comments or replies. */
export class ListCommentsQuery {
  @IsOptional()
  @Cursor()
  cursor?: string;
}
