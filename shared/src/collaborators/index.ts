export * from './collaborator-role.js';
