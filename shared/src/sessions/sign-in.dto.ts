import { IsString, MaxLength } from 'class-validator';
import { Transform } from 'class-transformer';
import { normaliseText } from '../common/text.js';
import { ACCOUNT_LIMITS } from '../accounts/account-limits.js';

const normalised = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? normaliseText(value) : value,
);

/** Signs a person in. Only the lengths are checked here: every wrong pair gets the same answer. */
export class SignInDto {
  @normalised
  @IsString()
  @MaxLength(ACCOUNT_LIMITS.email.max)
  email: string;

  @normalised
  @IsString()
  @MaxLength(ACCOUNT_LIMITS.password.max)
  password: string;
}
