export * from './challenge.dto.js';
export * from './challenge-actions.js';
export * from './challenge-form.dto.js';
export * from './challenge-limits.js';
export * from './challenge-state.js';
export * from './list-challenges.query.js';
export * from './phase.js';
export * from './question.js';
