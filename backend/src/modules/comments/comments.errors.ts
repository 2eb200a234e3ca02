import { DomainError } from '../../platform/errors/domain-error.js';

export const replyTooDeep = (): DomainError =>
  new DomainError({
    status: 422,
    code: 'reply_too_deep',
    detail: 'A reply cannot be replied to. Answer the comment above it.',
  });
