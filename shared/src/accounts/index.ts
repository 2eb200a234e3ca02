export * from './account.dto.js';
export * from './account-error-codes.js';
export * from './account-limits.js';
export * from './age-band.js';
export * from './guardian-state.js';
export * from './role.js';
export * from './sign-up.dto.js';
export * from './update-account.dto.js';
