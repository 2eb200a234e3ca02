export * from './event-type.js';
export * from './journey-step.dto.js';
