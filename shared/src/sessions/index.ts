export * from './session.dto.js';
export * from './session-error-codes.js';
export * from './sign-in.dto.js';
