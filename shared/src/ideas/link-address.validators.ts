import { Matches, ValidateBy, type ValidationOptions } from 'class-validator';
import { LINK_PATTERN } from './idea-limits.js';
import { isLinkAddress } from './link-address.js';

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
