import { hasForbiddenCharacter } from '../common/text.js';
import { LINK_PATTERN } from './idea-limits.js';

/** Whether this is a web address that an idea may name: one by the look of it, and to a browser that is to show its host. */
export function isLinkAddress(address: string): boolean {
  return LINK_PATTERN.test(address) && !hasForbiddenCharacter(address) && URL.canParse(address);
}
