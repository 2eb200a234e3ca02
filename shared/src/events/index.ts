export * from './event-type.js';
export * from './journey-actor.js';
export * from './journey-step.dto.js';
export * from './list-journey.query.js';
