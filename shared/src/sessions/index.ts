export * from './session.dto.js';
export * from './session-error-codes.js';
export * from './session-limits.js';
export * from './sign-in.dto.js';
export * from './sign-in-method.js';
