export * from './lab.dto.js';
export * from './lab-actions.js';
export * from './lab-limits.js';
