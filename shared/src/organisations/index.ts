export * from './organisation.dto.js';
export * from './organisation-kind.js';
