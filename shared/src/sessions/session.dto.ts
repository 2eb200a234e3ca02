import { ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { AccountDto } from '../accounts/account.dto.js';
import { Nullable } from '../common/validators.js';

/** The login session of this browser: the signed-in person, or `null` for a reader without one. */
export class SessionDto {
  @Nullable()
  @ValidateNested()
  @Type(() => AccountDto)
  account: AccountDto | null;
}
