export * from './setup.dto.js';
