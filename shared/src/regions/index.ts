export * from './region.dto.js';
export * from './region-limits.js';
export * from './region-ref.dto.js';
