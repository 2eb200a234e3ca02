import { IsIn } from 'class-validator';
import { ACCOUNT_LIMITS } from '../accounts/account-limits.js';
import { ROLES, type Role } from '../accounts/role.js';
import { Cursor, Optional, Slug, Text } from '../common/validators.js';

/** People by part of the nickname, or by the whole address of mail. */
export class ListPeopleQuery {
  @Optional()
  @Text({ min: 1, max: ACCOUNT_LIMITS.email.max })
  q?: string;

  @Optional()
  @IsIn(ROLES)
  role?: Role;

  @Optional()
  @Slug()
  region?: string;

  @Optional()
  @Cursor()
  cursor?: string;
}
