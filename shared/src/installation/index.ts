export * from './installation.dto.js';
