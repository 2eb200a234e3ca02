export * from './person.dto.js';
export * from './person-actions.js';
