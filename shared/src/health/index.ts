export * from './health.dto.js';
