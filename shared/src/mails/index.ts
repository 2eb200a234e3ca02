export * from './mail-status.js';
