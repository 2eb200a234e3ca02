import { countCodePoints, hasForbiddenCharacter } from '../common/text.js';
import { IDEA_LIMITS, LINK_PATTERN } from '../ideas/idea-limits.js';

/** A mail address as a link: one recipient, no subject, no copies. */
const MAIL_PATTERN = /^mailto:[\w.+-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;

/** Whether a text may link to this address: https by the rule of an idea's links, or a single mail address. */
export function isLinkTarget(address: string): boolean {
  return (
    countCodePoints(address) <= IDEA_LIMITS.link.max &&
    !hasForbiddenCharacter(address) &&
    (LINK_PATTERN.test(address) || MAIL_PATTERN.test(address))
  );
}

/** The address in the one form that is stored: brackets would end the link. */
export function storedLinkTarget(address: string): string {
  return address.replaceAll('(', '%28').replaceAll(')', '%29');
}
