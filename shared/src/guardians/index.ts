export * from './consent.js';
export * from './guardian.dto.js';
