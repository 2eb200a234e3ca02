export * from './change-roles.dto.js';
export * from './list-people.query.js';
export * from './person.dto.js';
export * from './person-actions.js';
export * from './record-vetting.dto.js';
