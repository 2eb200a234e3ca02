import { DomainError } from '../errors/domain-error.js';

/** The revision that a change was made on, as `If-Match` says it. @throws DomainError 428 where it says none */
export function revisionOf(ifMatch: string | undefined): number {
  const revision = /^(?:W\/)?"(\d{1,9})"$/.exec(ifMatch ?? '')?.[1];
  if (revision === undefined) throw revisionNeeded();
  return Number(revision);
}

const revisionNeeded = (): DomainError =>
  new DomainError({
    status: 428,
    code: 'precondition_required',
    detail: 'Say in If-Match which revision you changed, in quotes.',
  });

export const revisionOutdated = (): DomainError =>
  new DomainError({
    status: 412,
    code: 'revision_outdated',
    detail: 'It was changed meanwhile. Read it again; nothing of yours was stored.',
  });
