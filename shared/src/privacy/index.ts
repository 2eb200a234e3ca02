export * from './deletion.js';
export * from './export-state.js';
export * from './privacy.dto.js';
export * from './purpose.js';
