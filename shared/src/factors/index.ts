export * from './factor-limits.js';
export * from './factors.dto.js';
