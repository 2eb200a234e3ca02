export * from './choices.js';
export * from './count-ballots.js';
export * from './tally.dto.js';
export * from './vote.dto.js';
export * from './vote-actions.js';
export * from './vote-rules.js';
