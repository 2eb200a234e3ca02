import { countCodePoints } from '@headframe/shared/common';
import type { SuggestionPart } from '@headframe/shared/suggestions';
import { validationFailed } from '../../platform/errors/domain-error.js';

/** Title and pitch stand on one line and must be there; the other parts may be emptied. */
const ONE_LINE: ReadonlySet<SuggestionPart> = new Set(['title', 'pitch']);

/** @throws DomainError 422 where a part would pass its limits */
export function checkPart(
  part: SuggestionPart,
  text: string,
  limits: Readonly<Record<SuggestionPart, { min: number; max: number }>>,
): void {
  const { min, max } = limits[part];
  const length = countCodePoints(text);
  if (length > max) throw validationFailed([{ path: 'text', code: 'text_too_long', params: { max } }]);
  if (length < min && (length > 0 || ONE_LINE.has(part)))
    throw validationFailed([{ path: 'text', code: 'text_too_short', params: { min } }]);
  if (ONE_LINE.has(part) && text.includes('\n')) throw validationFailed([{ path: 'text', code: 'text_characters' }]);
}
