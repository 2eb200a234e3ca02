export * from './co-editing.dto.js';
export * from './co-editing-error-codes.js';
export * from './co-editing-limits.js';
