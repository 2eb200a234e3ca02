import type { COLLABORATOR_ERROR_CODES } from '@headframe/shared/collaborators';
import { DomainError } from '../../platform/errors/domain-error.js';

type Refusal = (typeof COLLABORATOR_ERROR_CODES)[number];

const SENTENCES: Record<Refusal, [status: number, detail: string]> = {
  authors_stay: [403, 'Authors leave by themselves: nobody takes an idea from another author.'],
  joined_already: [409, 'This person works on the idea already.'],
  joining_closed: [409, 'This is answered, withdrawn or too old.'],
  joining_for_other: [403, 'The other side answers this.'],
  joining_open: [409, 'An invitation or a request of this person is open already.'],
  joinings_exhausted: [409, 'Too many are open on this idea. Some must be answered or withdrawn first.'],
  last_author: [409, 'An idea keeps an author: hand it over before you leave, or withdraw it.'],
  mentor_not_vetted: [403, 'Mentors are grown-ups whose certificate of good conduct was seen and still holds.'],
  not_joined: [403, 'This is for whoever works on the idea.'],
  own_joining: [403, 'Nobody invites themselves.'],
  team_full: [409, 'As many people work on this idea as can.'],
};

export function refused(code: Refusal): DomainError {
  const [status, detail] = SENTENCES[code];
  return new DomainError({ status, code, detail });
}

export const isRefusal = (code: string): code is Refusal => code in SENTENCES;
