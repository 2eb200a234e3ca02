export * from './comment.dto.js';
export * from './comment-actions.js';
export * from './comment-error-codes.js';
export * from './comment-limits.js';
export * from './create-comment.dto.js';
export * from './list-comments.query.js';
