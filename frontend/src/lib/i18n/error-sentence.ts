import type { FieldProblem } from '@headframe/shared/common';
import { ApiError } from '../api-error';
import type { MessageId } from './catalogue';
import type { MessageValues } from './message';
import type { Translate } from './translate';

/**
 * The sentence for a stable code: an error's or the reason why an action is not open. A code that an older page does
 * not know gets the general sentence instead of nothing.
 */
function codeSentence(t: Translate, code: string, params?: MessageValues): string {
  // A code comes from the server, so the compiler cannot know it; a message that does not exist comes back as its id.
  const id = `errors.${code}` as MessageId;
  const sentence = t(id, params);
  return sentence === id ? t('errors.unknown') : sentence;
}

/** The sentence for whatever was thrown. */
export function errorSentence(t: Translate, error: unknown): string {
  return codeSentence(t, error instanceof ApiError ? error.code : 'unknown');
}

/** The sentence for one refused field. */
export function fieldSentence(t: Translate, { code, params }: Pick<FieldProblem, 'code' | 'params'>): string {
  return codeSentence(t, code, { min: 0, max: 0, ...params });
}

/** The reason why an action is not open, or `null` where it is. For `Button`'s `disabledReason`. */
export function denialSentence(t: Translate, ability: string): string | null {
  return ability === 'allowed' ? null : codeSentence(t, ability);
}

/** The number to quote when asking for help, where the fault is ours. */
export function requestIdOf(error: unknown): string | undefined {
  return error instanceof ApiError && error.status >= 500 ? error.requestId : undefined;
}
