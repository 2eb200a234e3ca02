import type { BallotProblem } from '@headframe/shared/ballots';
import { DomainError } from '../../platform/errors/domain-error.js';

export const ballotRefused = (code: BallotProblem): DomainError =>
  new DomainError({
    status: 422,
    code,
    detail: 'This is not how a ballot of this vote is filled in.',
    errors: [{ path: code.startsWith('points') ? 'points' : 'choices', code }],
  });

export const tallyWithheld = (): DomainError =>
  new DomainError({
    status: 403,
    code: 'tally_withheld',
    detail: 'Fewer than five people voted. Their ballots are not published, because they would tell of single people.',
  });
