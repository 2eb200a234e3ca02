import type { LINEAGE_ERROR_CODES } from '@headframe/shared/lineage';
import { DomainError } from '../../platform/errors/domain-error.js';

type Refusal = (typeof LINEAGE_ERROR_CODES)[number];

const SENTENCES: Record<Refusal, [status: number, detail: string]> = {
  carry_answered: [409, 'You have answered this, or nobody asks it any more.'],
  inspirations_exhausted: [409, 'An idea names at most five things that inspired it.'],
  lineage_circle: [409, 'An idea would come out of itself. Take the other link away first.'],
  merge_closed: [409, 'This is answered, withdrawn or undone, or the time for it is over.'],
  merge_elsewhere: [409, 'Only ideas of the same challenge are put together.'],
  merge_open: [409, 'This is proposed already, or the two are one.'],
  merge_self: [422, 'An idea cannot go into itself.'],
  merges_exhausted: [409, 'Too many proposals about one of the two ideas wait for an answer.'],
};

export function lineageRefused(code: Refusal): DomainError {
  const [status, detail] = SENTENCES[code];
  return new DomainError({ status, code, detail });
}

export const isLineageRefusal = (code: string): code is Refusal => code in SENTENCES;
