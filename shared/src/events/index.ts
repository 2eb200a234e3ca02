export * from './event-type.js';
export * from './journey-actor.js';
export * from './journey-step.dto.js';
