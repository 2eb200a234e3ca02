export * from './group.dto.js';
export * from './group-limits.js';
