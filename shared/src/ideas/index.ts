export * from './idea.dto.js';
export * from './idea-actions.js';
export * from './idea-depth.js';
export * from './idea-error-codes.js';
export * from './idea-limits.js';
export * from './idea-status.js';
export * from './list-ideas.query.js';
export * from './save-idea.dto.js';
