import { Matches, ValidateBy, type ValidationOptions } from 'class-validator';
import { hasForbiddenCharacter } from '../common/text.js';
import { LINK_PATTERN } from './idea-limits.js';

/** Whether this is a web address that an idea may name: one by the look of it, and to a browser that is to show its host. */
export function isLinkAddress(address: string): boolean {
  return LINK_PATTERN.test(address) && !hasForbiddenCharacter(address) && URL.canParse(address);
}

/** A web address that an idea may name, see `isLinkAddress`. */
export function LinkAddress(options: ValidationOptions = {}): PropertyDecorator {
  const isOne = ValidateBy(
    { name: 'linkAddress', validator: { validate: (value) => typeof value === 'string' && isLinkAddress(value) } },
    options,
  );
  return (target, property) => {
    Matches(LINK_PATTERN, options)(target, property);
    isOne(target, property);
  };
}
