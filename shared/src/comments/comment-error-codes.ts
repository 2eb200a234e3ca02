import { COMMENT_DENIALS } from './comment-actions.js';

export const COMMENT_ERROR_CODES = [...COMMENT_DENIALS, 'reply_too_deep'] as const;
