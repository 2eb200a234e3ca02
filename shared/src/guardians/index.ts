export * from './consent.js';
export * from './guardian.dto.js';
export * from './guardian-answer.js';
