export * from './organisation.dto.js';
