import { IsIn } from 'class-validator';
import { LANGUAGES, type LanguageCode } from '../common/language-code.js';

/** Changes what a person may change about themselves. */
export class UpdateAccountDto {
  @IsIn(LANGUAGES)
  language: LanguageCode;
}
