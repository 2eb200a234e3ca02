export * from './support.dto.js';
