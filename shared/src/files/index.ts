export * from './file.dto.js';
export * from './file-limits.js';
