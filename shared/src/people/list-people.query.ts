import { IsIn, IsOptional } from 'class-validator';
import { ACCOUNT_LIMITS } from '../accounts/account-limits.js';
import { ROLES, type Role } from '../accounts/role.js';
import { Cursor, Slug, Text } from '../common/validators.js';

/** People by part of the nickname, or by the whole address of mail. */
export class ListPeopleQuery {
  @IsOptional()
  @Text({ min: 1, max: ACCOUNT_LIMITS.email.max })
  q?: string;

  @IsOptional()
  @IsIn(ROLES)
  role?: Role;

  @IsOptional()
  @Slug()
  region?: string;

  @IsOptional()
  @Cursor()
  cursor?: string;
}
