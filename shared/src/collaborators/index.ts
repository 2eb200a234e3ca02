export * from './collaborator.dto.js';
export * from './collaborator-role.js';
export * from './joining.js';
